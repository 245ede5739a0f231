import CareerModel
import Catalog
import Markup
import Wording

/// A college: what it costs, how many finish, and its programs.
struct CollegePage {
  let context: PageContext
  let college: Institution
  private let offerings: [Offering]
  private let outcomes: [FieldOutcome]

  private var words: Wording { context.words }
  /// How many rows of a table are shown before the rest is folded away.
  private static let shown = 25

  init?(_ id: UnitID, context: PageContext) throws(CatalogError) {
    guard let college = try context.catalog.institution(id) else { return nil }
    self.context = context
    self.college = college
    offerings = try context.catalog.offerings(at: id)
    outcomes = try context.catalog.fieldOutcomes(at: id)
  }

  func render() -> [UInt8] {
    let layout = PageLayout(context: context, title: title, canonical: Addresses.college(college.id))
    return layout.render { html in
      html.crumbs(
        [Crumb(title: words[.searchTitle], address: Addresses.search)], here: title,
        label: words[.crumbsLabel])
      html.pageHead(title, lead: lead, cluster: nil, assets: context.site.assets) { html in
        if let website = college.website.flatMap(Address.init) {
          html.a(.class("button-outline"), .href(website), .rel("noreferrer"), text: words[.website])
        }
      }
      html.keyFigures(keyFigures)
      programs(&html)
      results(&html)
    }
  }

  private var title: Passage { words.title(college.name) }

  private var lead: String {
    let place = words.place(of: college)
    let kind = [college.control.map(words.control), college.level.map(words.level)].compactMap(\.self)
      .joined(separator: ", ")
    return kind.isEmpty ? place : "\(place). \(kind)."
  }

  private var keyFigures: [KeyFigure] {
    let costs = college.costs
    return [
      KeyFigure(
        label: words[.tuitionColumn], value: costs?.tuitionInState.map(Figures.dollars),
        detail: costs?.tuitionOutOfState.map { words(.tuitionOutOfState, Figures.dollars($0)) },
        missing: words[.noFigure]),
      KeyFigure(
        label: words[.netPriceColumn], value: costs?.netPrice.map(Figures.dollars),
        detail: words[.netPriceDetail], missing: words[.noFigure]),
      KeyFigure(
        label: words[.completionRateColumn], value: costs?.completionRate.map { Figures.share($0 * 100) },
        detail: words[.completionRateDetail], missing: words[.noFigure]),
      KeyFigure(
        label: words[.undergraduatesLabel], value: costs?.undergraduates.map(Figures.number),
        detail: words.policies(college), missing: words[.noFigure]),
    ]
  }

  private func programs(_ html: inout HTMLWriter) {
    html.section(.class("section"), .id("programs")) { html in
      html.h2(text: words.count(.collegeProgramsTitle, offerings.count))
      if offerings.isEmpty {
        html.p(.class("missing"), text: words[.collegeProgramsNone])
      } else {
        programTable(&html, mostCompleted.prefix(Self.shown))
        if mostCompleted.count > Self.shown {
          html.details(.class("table-behind")) { html in
            html.summary(text: words.count(.seeMorePrograms, mostCompleted.count - Self.shown))
            programTable(&html, mostCompleted.dropFirst(Self.shown))
          }
        }
      }
      html.note([
        context.sourceLine(.programOfferings), context.sourceLine(.institutionCosts),
        context.sourceLine(.institutions), words[.publicOnly],
      ])
    }
  }

  private var mostCompleted: [Offering] {
    offerings.sorted { ($1.completions ?? 0, $0.program) < ($0.completions ?? 0, $1.program) }
  }

  private func programTable(_ html: inout HTMLWriter, _ offerings: ArraySlice<Offering>) {
    html.scrollingTable(words[.programsLabel]) { html in
      html.tableHead([words[.programColumn], words[.awardsColumn], words[.completionsLabel]], numbers: [2])
      html.tbody { html in
        for offering in offerings {
          html.tr { html in
            html.th(.scope("row")) { html in
              html.a(
                .href(Addresses.program(offering.program)), .lang(context.titleLanguage),
                text: context.catalog.program(offering.program)?.title ?? offering.program.description)
            }
            html.td(text: words.awards(offering.awards))
            html.numberCell(offering.completions.map(Figures.number), missing: words[.noFigure])
          }
        }
      }
    }
  }

  private func results(_ html: inout HTMLWriter) {
    guard !outcomes.isEmpty else { return }
    html.section(.class("section"), .id("outcomes")) { html in
      html.h2(text: words[.outcomesTitle])
      html.p(.class("reading"), text: words[.outcomesReading])
      outcomeTable(&html, outcomes.prefix(Self.shown))
      if outcomes.count > Self.shown {
        html.details(.class("table-behind")) { html in
          html.summary(text: words.count(.seeAll, outcomes.count))
          outcomeTable(&html, outcomes.dropFirst(Self.shown))
        }
      }
      html.note([context.sourceLine(.fieldOutcomes), words[.outcomesOld]])
    }
  }

  private func outcomeTable(_ html: inout HTMLWriter, _ outcomes: ArraySlice<FieldOutcome>) {
    html.scrollingTable(words[.outcomesTitle]) { html in
      html.tableHead(
        [words[.fieldColumn], words[.awardsColumn], words[.earningsColumn], words[.debtColumn]],
        numbers: [2, 3])
      html.tbody { html in
        for outcome in outcomes {
          html.tr { html in
            html.th(
              .scope("row"), .lang(context.titleLanguage),
              text: context.catalog.seriesTitle(outcome.series) ?? String(outcome.series))
            html.td(text: words.outcomeCredential(outcome.credential))
            html.numberCell(outcome.earnings.map(Figures.dollars), missing: words[.noFigure])
            html.numberCell(outcome.debt.map(Figures.dollars), missing: words[.noFigure])
          }
        }
      }
    }
  }
}

extension Wording {
  /// Where a college is: "Seattle, Washington".
  func place(of college: Institution) -> String {
    [college.city, college.state.name(in: language)].compactMap(\.self).joined(separator: ", ")
  }

  fileprivate func control(_ control: Institution.Control) -> String {
    switch control {
    case .publicCollege: self[.controlPublic]
    case .privateNonprofit: self[.controlNonprofit]
    case .privateForProfit: self[.controlForProfit]
    }
  }

  fileprivate func level(_ level: Institution.Level) -> String {
    switch level {
    case .fourYear: self[.levelFourYear]
    case .twoYear: self[.levelTwoYear]
    case .lessThanTwoYear: self[.levelLessThanTwoYear]
    }
  }

  fileprivate func policies(_ college: Institution) -> String? {
    let policies = [
      college.hasOpenAdmission ? self[.openAdmission] : nil,
      college.givesCreditForAP ? self[.creditForAP] : nil,
      college.givesCreditForExperience ? self[.creditForExperience] : nil,
    ].compactMap(\.self)
    return policies.isEmpty ? nil : policies.joined(separator: "; ")
  }

  fileprivate func outcomeCredential(_ word: String) -> String {
    switch word {
    case "certificate": self[.awardCertificate]
    case "associate": self[.awardAssociate]
    case "bachelor": self[.awardBachelor]
    case "postbachelor-certificate": self[.awardPostbachelor]
    case "master": self[.awardMaster]
    case "doctorate": self[.awardDoctorate]
    case "professional": self[.awardProfessional]
    case "graduate-certificate": self[.awardPostmaster]
    default: word
    }
  }
}
