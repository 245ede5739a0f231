import CareerModel
import Interchange
import Markup
import Planning
import Wording

/// A pack: its programs of study, what it asks for, its agreements, and what the check found.
struct PackPage {
  let context: PageContext
  let entry: PackShelf.Entry

  /// The stylesheet of all pages of packs.
  static let parts = ["packs.css"]

  private var words: Wording { context.words }
  private var pack: Pack { entry.own }
  /// The pack that it extends, where the site has it.
  private var base: Pack? { pack.extends.flatMap { context.site.packs[$0]?.own } }

  init?(_ id: String, context: PageContext) {
    guard let entry = context.site.packs[id] else { return nil }
    self.context = context
    self.entry = entry
  }

  func render() throws -> [UInt8] {
    let title = words.title(pack.title)
    let layout = PageLayout(
      context: context, title: title, canonical: Addresses.pack(pack.id), extras: Self.parts)
    let agreements = try PackAgreementsTable(context: context, pack: entry.whole, agreements: pack.agreements)
    return layout.render { html in
      html.crumbs(
        [Crumb(title: words[.packsTitle], address: Addresses.packs)], here: title, label: words[.crumbsLabel])
      html.pageHead(title, lead: lead, cluster: nil, assets: context.site.assets)
      if pack.isDemonstration { html.demonstrationNotice(words) }
      html.keyFigures(keyFigures)
      verdict(&html)
      notes(&html)
      PackProgramsSection(context: context, entry: entry).render(into: &html)
      sets(&html)
      PackPlanRulesSection(context: context, rules: pack.planRules).render(into: &html)
      if !pack.agreements.isEmpty {
        html.section(.class("section"), .id("agreements")) { html in
          html.h2(text: words[.packAgreementsTitle])
          html.p(.class("reading"), text: words[.packAgreementsReading])
          agreements.render(into: &html)
        }
      }
      courses(&html)
      missing(&html)
      PackChecksSection(context: context, report: entry.report).render(into: &html)
    }
  }

  private var lead: Passage {
    let state = pack.state?.name(in: context.language) ?? ""
    return switch pack.owner {
    case .state: words.passage(.packLeadState, state)
    case .district: words.passage(.packLeadDistrict, state)
    case .template: words.passage(.packLeadTemplate)
    }
  }

  /// The first four of what it has.
  private var keyFigures: [KeyFigure] {
    let counts: [(Phrase, Int)] = [
      (.packCoursesLabel, pack.courses.count), (.packProgramsLabel, pack.programs.count),
      (.packSetsLabel, pack.requirements.count), (.packAgreementsLabel, pack.agreements.count),
      (.packPlanRulesLabel, pack.planRules.count), (.packMissingLabel, pack.missing.count),
    ]
    return counts.filter { $0.1 > 0 }.prefix(4).map {
      KeyFigure(label: words[$0.0], value: Figures.number($0.1))
    }
  }

  /// What the check found, in one sentence; the findings stand at the end of the page.
  private func verdict(_ html: inout HTMLWriter) {
    let count = entry.report.errors.count + entry.report.warnings.count + entry.report.unlisted
    html.p(.class("verdict")) { html in
      html.checkMark(isMet: count == 0)
      html.span { html in
        if count == 0 {
          html.strong(text: words[.packInOrder])
          html.text(" " + words[.packInOrderDetail])
        } else {
          html.strong(text: words.count(.packToLookAt, count))
          html.text(" ")
          html.a(.href("#check"), text: words[.packSeeCheck])
        }
      }
    }
  }

  /// What it builds on, and that it is nobody's word.
  private func notes(_ html: inout HTMLWriter) {
    if let extends = pack.extends {
      html.p { html in
        html.text(words[.packExtends] + " ")
        if let base {
          html.a(.href(Addresses.pack(base.id))) { $0.passage(words.title(base.title)) }
        } else {
          html.text(extends)
        }
        html.text(".")
      }
    }
    if !pack.missing.isEmpty {
      html.p { html in
        html.text(words[.packNotTheWord] + " ")
        html.a(.href("#missing"), text: words.count(.packSeeMissing, pack.missing.count))
      }
    }
  }

  private func sets(_ html: inout HTMLWriter) {
    guard !pack.requirements.isEmpty else { return }
    html.section(.class("section"), .id("requirements")) { html in
      html.h2(text: words[.packSetsTitle])
      html.p(.class("reading"), text: words[.packSetsReading])
      for kind in RequirementSet.Kind.allCases {
        let sets = pack.requirements.filter { $0.kind == kind }
          .sorted { ($0.firstClass ?? 0, $0.title) < ($1.firstClass ?? 0, $1.title) }
        guard !sets.isEmpty else { continue }
        html.h3(text: words.kinds(kind))
        for set in sets {
          RequirementSetView(context: context, pack: entry.whole, set: set).render(into: &html)
        }
      }
    }
  }

  private func courses(_ html: inout HTMLWriter) {
    guard !pack.courses.isEmpty else { return }
    html.section(.class("section"), .id("courses")) { html in
      html.h2(text: words[.packCoursesTitle])
      if let calendar = pack.calendar {
        html.p(
          .class("reading"),
          text: words(
            .packCalendar, String(calendar.grades.lowerBound), String(calendar.grades.upperBound),
            words.count(.packTerms, calendar.terms.count), words.count(.packPeriods, calendar.periods)))
      }
      html.p(.class("see-all")) { html in
        html.a(
          .href(Addresses.packCourses(pack.id)), text: words.count(.packSeeCourses, pack.courses.count))
      }
    }
  }

  private func missing(_ html: inout HTMLWriter) {
    guard !pack.missing.isEmpty else { return }
    html.section(.class("section"), .id("missing")) { html in
      html.h2(text: words[.packMissingTitle])
      html.p(.class("reading"), text: words[.packMissingReading])
      html.ul(.class("rule-list")) { html in
        for rule in pack.missing {
          html.li { html in
            html.strong { $0.passage(words.title(rule.text)) }
            html.p { $0.passage(words.title(rule.reason)) }
          }
        }
      }
    }
  }
}

extension HTMLWriter {
  /// Says that a pack is made up, wherever it is shown.
  mutating func demonstrationNotice(_ words: Wording) {
    p(.class("message-warn")) { html in
      html.strong(text: words[.packDemonstration])
      html.text(" " + words[.packDemonstrationDetail])
    }
  }
}

extension Wording {
  func kinds(_ kind: RequirementSet.Kind) -> String {
    switch kind {
    case .diploma: self[.setDiplomas]
    case .endorsement: self[.setEndorsements]
    case .graduationPathway: self[.setGraduationPathways]
    case .seal: self[.setSeals]
    case .admission: self[.setAdmissions]
    case .program: self[.setPrograms]
    }
  }
}
