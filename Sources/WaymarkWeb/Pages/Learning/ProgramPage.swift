import CareerModel
import Catalog
import Markup
import Wording

/// An instructional program: the occupations it prepares for, and the colleges that offer it.
struct ProgramPage {
  let context: PageContext
  let program: Program
  let page: Int
  private let occupations: [ListedOccupation]
  private let offerings: [Offering]
  private let institutions: [UnitID: Institution]

  private var words: Wording { context.words }
  private var title: Passage { words.title(program.title) }
  private static let pageLength = 50

  init?(_ code: CIPCode, page: Int, context: PageContext) throws(CatalogError) {
    guard let program = context.catalog.program(code) else { return nil }
    self.context = context
    self.program = program
    var occupations: [ListedOccupation] = []
    for occupation in try context.catalog.occupations(after: code) {
      if let listed = try context.catalog.listed(occupation.code, in: context.state) {
        occupations.append(listed)
      }
    }
    self.occupations = occupations
    offerings = try context.catalog.offerings(of: code, in: context.state)
    institutions = try context.catalog.institutions()
    self.page = min(page, max(1, (offerings.count + Self.pageLength - 1) / Self.pageLength))
  }

  func render() -> [UInt8] {
    let layout = PageLayout(
      context: context, title: title, canonical: Addresses.program(program.code))
    return layout.render { html in
      html.crumbs(
        [Crumb(title: words[.searchTitle], address: Addresses.search)], here: title,
        label: words[.crumbsLabel])
      html.pageHead(
        title, lead: words(.programLead, program.code.description), cluster: nil,
        assets: context.site.assets)
      html.keyFigures(keyFigures)
      html.section(.class("section"), .id("occupations")) { html in
        html.h2(text: words.count(.programOccupationsTitle, occupations.count))
        if occupations.isEmpty {
          html.p(.class("missing"), text: words[.programOccupationsNone])
        } else {
          html.occupationLinks(occupations, context: context)
        }
        html.note([context.sourceLine(.programOccupations), context.paySource, words[.widerGroup]])
      }
      colleges(&html)
    }
  }

  private var keyFigures: [KeyFigure] {
    let awards = Set(offerings.flatMap(\.awards)).sorted()
    let completions = offerings.compactMap(\.completions).reduce(0, +)
    return [
      KeyFigure(
        label: words(.publicCollegesIn, context.placeName), value: Figures.number(offerings.count),
        detail: words.count(.nationwide, program.collegeCount)),
      KeyFigure(
        label: words[.awardsColumn], value: awards.isEmpty ? nil : words.awards([awards[0]]),
        detail: awards.count > 1 ? words(.upTo, words.awards([awards[awards.count - 1]])) : nil,
        missing: words[.noneReported]),
      KeyFigure(
        label: words[.completionsLabel], value: offerings.isEmpty ? nil : Figures.number(completions),
        detail: context.source(.programOfferings)?.release, missing: words[.noFigure]),
      KeyFigure(label: words[.occupationsItLeadsTo], value: String(occupations.count)),
    ]
  }

  private func colleges(_ html: inout HTMLWriter) {
    html.section(.class("section"), .id("colleges")) { html in
      html.h2(text: words(.collegesOffering, context.placeName))
      if offerings.isEmpty {
        html.p(.class("missing"), text: words(.collegesOfferingNone, context.placeName))
      } else {
        html.scrollingTable(words(.collegesOffering, context.placeName)) { html in
          html.tableHead(
            [
              words[.collegeColumn], words[.awardsColumn], words[.tuitionColumn], words[.netPriceColumn],
              words[.completionRateColumn], words[.completionsLabel],
            ], numbers: [2, 3, 4, 5])
          html.tbody { html in
            for offering in offerings.dropFirst((page - 1) * Self.pageLength).prefix(Self.pageLength) {
              if let college = institutions[offering.institution] { row(&html, offering, college) }
            }
          }
        }
        html.pager(
          page: page, of: (offerings.count + Self.pageLength - 1) / Self.pageLength, words: words
        ) { Addresses.program(program.code).adding("page", $0 == 1 ? nil : $0).fragment("colleges") }
      }
      html.note([
        context.sourceLine(.programOfferings), context.sourceLine(.institutionCosts), words[.publicOnly],
        words[.tuitionExplained],
      ])
    }
  }

  private func row(_ html: inout HTMLWriter, _ offering: Offering, _ college: Institution) {
    html.tr { html in
      html.th(.scope("row")) { html in
        html.a(.href(Addresses.college(college.id)), .lang(context.titleLanguage), text: college.name)
        html.small(text: words.place(of: college))
      }
      html.td(text: words.awards(offering.awards))
      html.numberCell(college.costs?.tuitionInState.map(Figures.dollars), missing: words[.noFigure])
      html.numberCell(college.costs?.netPrice.map(Figures.dollars), missing: words[.noFigure])
      html.numberCell(
        college.costs?.completionRate.map { Figures.share($0 * 100) }, missing: words[.noFigure])
      html.numberCell(offering.completions.map(Figures.number), missing: words[.noFigure])
    }
  }
}
