import CareerModel
import Catalog
import Interchange
import Markup
import Planning
import Wording

/// A program of study: its courses step by step, what comes before what, what completes it, where it leads, and
/// how it stands against the federal definition.
struct PackProgramPage {
  let context: PageContext
  let entry: PackShelf.Entry
  let program: ProgramOfStudy
  let pathway: Pathway?
  let cluster: Cluster?
  private let colleges: [UnitID: Institution]
  private let agreements: PackAgreementsTable

  private var words: Wording { context.words }
  private var pack: Pack { entry.whole }
  private var title: Passage { words.title(program.title) }
  private var standing: ProgramStanding? { entry.report.programs.first { $0.id == program.id } }

  /// `nil` for an unknown pack or program.
  init?(_ id: String, in packID: String, context: PageContext) throws(CatalogError) {
    guard let entry = context.site.packs[packID],
      let program = entry.own.programs.first(where: { $0.id == id })
    else { return nil }
    self.context = context
    self.entry = entry
    self.program = program
    pathway = context.catalog.pathway(program.pathway)
    cluster = context.catalog.cluster(program.pathway.cluster)
    colleges = program.continuations.isEmpty ? [:] : try context.catalog.institutions()
    let courses = Set(program.sequence.joined())
    agreements = try PackAgreementsTable(
      context: context, pack: entry.whole,
      agreements: entry.whole.agreements.filter { !courses.isDisjoint(with: $0.courses) })
  }

  func render() -> [UInt8] {
    let layout = PageLayout(
      context: context, title: title, place: .explore,
      canonical: Addresses.packProgram(entry.own.id, program.id), extras: PackPage.parts)
    return layout.render { html in
      html.crumbs(
        [
          Crumb(title: words[.packsTitle], address: Addresses.packs),
          Crumb(title: words.title(entry.own.title), address: Addresses.pack(entry.own.id)),
        ], here: title, label: words[.crumbsLabel])
      html.pageHead(title, lead: lead, cluster: cluster, assets: context.site.assets) { html in
        // A template belongs to no school: there is nothing to plan with yet.
        if pack.owner != .template, pack.calendar != nil, !pack.courses.isEmpty {
          html.a(
            .class("button"), .href(Addresses.plan(pack: entry.own.id, goal: program.id)),
            text: words[.programPlan])
        }
        if let pathway {
          html.a(
            .class("button-outline"), .href(Addresses.pathway(pathway.id)), text: words[.programSeePathway])
        }
      }
      if entry.own.isDemonstration { html.demonstrationNotice(words) }
      html.keyFigures(keyFigures)
      html.div(.class(ClusterColor.colorClass(cluster?.color))) { html in
        steps(&html)
        PrerequisiteSection(context: context, program: program, pack: pack).render(into: &html)
        completion(&html)
        continuations(&html)
        credentials(&html)
        credit(&html)
        points(&html)
        elements(&html)
      }
    }
  }

  private var lead: Passage {
    if entry.own.owner == .template {
      return words.passage(.programTemplateLead, pathway?.name ?? program.pathway.rawValue)
    }
    return words.passage(
      .programOfStudyLead, words.title(entry.own.title), pathway?.name ?? program.pathway.rawValue)
  }

  private var keyFigures: [KeyFigure] {
    let met = standing?.findings.count(where: \.isMet) ?? 0
    return [
      KeyFigure(
        label: words[.programSteps], value: Figures.number(program.sequence.count),
        detail: words.count(.packCourses, Set(program.sequence.joined()).count)),
      KeyFigure(
        label: words[.programLeadsOn],
        value: program.continuations.isEmpty ? nil : Figures.number(program.continuations.count),
        detail: words[.programLeadsOnDetail], missing: words[.noneYet]),
      KeyFigure(
        label: words[.credentialsTitle],
        value: program.credentials.isEmpty ? nil : Figures.number(program.credentials.count),
        detail: words[.programCredentialsDetail], missing: words[.noneYet]),
      KeyFigure(
        label: words[.programElements],
        value: words(.programElementsOf, String(met), String(ProgramElement.allCases.count)),
        detail: words[.programElementsDetail]),
    ]
  }

  private func steps(_ html: inout HTMLWriter) {
    guard !program.sequence.isEmpty else { return }
    let table = PackCourseTable(context: context, pack: pack)
    html.section(.class("section"), .id("steps")) { html in
      html.h2(text: words[.programStepsTitle])
      html.ol(.class("step-list")) { html in
        for (index, step) in program.sequence.enumerated() {
          html.li { html in
            html.span(.class("step-number"), text: String(index + 1))
            html.div { html in
              for (place, id) in step.enumerated() {
                if place > 0 { html.p(.class("step-or"), text: words[.stepOr]) }
                guard let course = pack.courses.first(where: { $0.id == id }) else {
                  html.p(.class("req-name"), text: id)
                  continue
                }
                html.p(.class("req-name")) { table.name(&$0, course) }
                html.p(
                  .class("hint"),
                  text: [
                    words.gradeSpan(course.grades), words.credits(course.credits), words.facts(of: course),
                  ]
                  .joined(separator: ", "))
              }
            }
          }
        }
      }
    }
  }

  private func completion(_ html: inout HTMLWriter) {
    guard let requirement = program.requirement else { return }
    html.section(.class("section"), .id("requirements")) { html in
      html.h2(text: words[.programCompletes])
      html.div(.class("set-body")) { html in
        RequirementTreeView(context: context, pack: pack, own: program.id)
          .render(requirement, beside: nil, into: &html)
      }
    }
  }

  private func continuations(_ html: inout HTMLWriter) {
    guard !program.continuations.isEmpty else { return }
    html.section(.class("section"), .id("after")) { html in
      html.h2(text: words[.programsAfterTitle])
      html.scrollingTable(words[.programsAfterTitle]) { html in
        html.tableHead([words[.programColumn], words[.programAward], words[.collegeColumn]])
        html.tbody { html in
          for next in program.continuations.sorted(by: { $0.award < $1.award }) {
            html.tr { html in
              html.th(.scope("row")) { html in
                if let known = context.catalog.program(next.program) {
                  html.a(
                    .href(Addresses.program(next.program)), .lang(context.titleLanguage), text: known.title)
                } else {
                  html.text(next.program.description)
                }
              }
              html.td(text: words.award(next.award))
              html.td { college(&$0, next.college) }
            }
          }
        }
      }
    }
  }

  private func college(_ html: inout HTMLWriter, _ id: UnitID?) {
    if let id, let college = colleges[id] {
      html.a(.href(Addresses.college(id)), .lang(context.titleLanguage), text: college.name)
      html.small(text: words.place(of: college))
    } else if let id {
      html.text(id.description)
    } else {
      html.span(.class("missing"), text: words[.programAnyCollege])
    }
  }

  private func credentials(_ html: inout HTMLWriter) {
    guard !program.credentials.isEmpty else { return }
    html.section(.class("section"), .id("credentials")) { html in
      html.h2(text: words[.credentialsTitle])
      html.ul(.class("link-list")) { html in
        for id in program.credentials {
          html.li { html in
            html.div { html in
              if let credential = context.catalog.credential(id) {
                html.a(
                  .href(Addresses.credential(id)), .lang(context.titleLanguage), text: credential.name)
                html.small(.lang(context.titleLanguage), text: credential.issuer)
              } else {
                html.text(id.rawValue)
              }
            }
          }
        }
      }
    }
  }

  private func credit(_ html: inout HTMLWriter) {
    guard !agreements.agreements.isEmpty else { return }
    html.section(.class("section"), .id("agreements")) { html in
      html.h2(text: words[.packAgreementsTitle])
      html.p(.class("reading"), text: words[.packAgreementsReading])
      agreements.render(into: &html)
    }
  }

  private func points(_ html: inout HTMLWriter) {
    let lists: [(Phrase, [String])] = [
      (.programWork, program.workBasedLearning), (.programEntries, program.entryPoints),
      (.programExits, program.exitPoints), (.programStandards, program.standards),
      (.programNeeds, program.industryNeeds),
    ]
    html.section(.class("section"), .id("points")) { html in
      html.h2(text: words[.programPoints])
      html.dl(.class("fact-list")) { html in
        for (phrase, items) in lists {
          html.div { html in
            html.dt(text: words[phrase])
            if items.isEmpty { html.dd(.class("missing"), text: words[.noneNamedYet]) }
            for item in items { html.dd { $0.passage(words.title(item)) } }
          }
        }
      }
    }
  }

  private func elements(_ html: inout HTMLWriter) {
    guard let standing else { return }
    html.section(.class("section"), .id("elements")) { html in
      html.h2(text: words[.packElementsTitle])
      html.p(.class("reading"), text: words[.packElementsReading])
      html.ul(.class("element-list")) { html in
        for finding in standing.findings {
          html.li { html in
            html.elementMark(isMet: finding.isMet, words: words)
            html.div { html in
              html.p(.class("req-name"), text: "\(finding.element.letter). \(words.name(finding.element))")
              for gap in finding.missing {
                html.p(.class("hint")) { $0.passage(words.passage(.elementMissing, words.gap(gap))) }
              }
            }
          }
        }
      }
      html.note([words[.packElementsSource]])
    }
  }
}

extension Wording {
  /// A level of an award in plain words.
  func award(_ level: AwardLevel) -> String {
    level == .doctorate ? self[.awardDoctorate] : award(level.leastAward)
  }
}
