import CareerModel
import Catalog
import Markup
import Wording

/// A page of the list of occupations, with filters, and boxes to choose what to compare.
struct OccupationListPage {
  let context: PageContext
  let query: OccupationQuery
  let page: Int
  private let total: Int
  private let listed: [ListedOccupation]

  private var words: Wording { context.words }
  static let pageLength = 50
  /// The parameters the page takes.
  static let parameters = ["cluster", "pathway", "level", "min-wage", "sort", "page"]

  init(_ query: OccupationQuery, page: Int, context: PageContext) throws(CatalogError) {
    self.context = context
    self.query = query
    let all = try context.catalog.occupations(matching: query)
    total = all.count
    let lastPage = max(1, (all.count + Self.pageLength - 1) / Self.pageLength)
    self.page = min(page, lastPage)
    listed = Array(all.dropFirst((self.page - 1) * Self.pageLength).prefix(Self.pageLength))
  }

  func render() -> [UInt8] {
    let layout = PageLayout(
      context: context, title: title, place: .occupations, summary: words[.occupationsSummary],
      canonical: address(page: page))
    return layout.render { html in
      if let cluster = scopeCluster {
        html.crumbs(
          [
            Crumb(title: words[.crumbClusters], address: Addresses.home(cluster.framework)),
            Crumb(title: cluster.name, address: Addresses.cluster(cluster.id)),
          ] + (query.pathway.map { [Crumb(title: title, address: Addresses.pathway($0))] } ?? []),
          here: words[.navOccupations], label: words[.crumbsLabel])
      }
      html.pageHead(
        title, lead: words.count(.occupationsFound, total), cluster: scopeCluster, assets: context.site.assets
      )
      filters(&html)
      if listed.isEmpty { empty(&html) } else { results(&html) }
      html.note([
        context.paySource, context.sourceLine(.projections), words[.levelSource], words[.widerGroup],
      ])
    }
  }

  private var scopeCluster: Cluster? {
    (query.cluster ?? query.pathway?.cluster).flatMap(context.catalog.cluster)
  }

  private var title: String {
    if let pathway = query.pathway.flatMap(context.catalog.pathway) { return pathway.name }
    return scopeCluster?.name ?? words[.occupationsTitle]
  }

  private func filters(_ html: inout HTMLWriter) {
    html.form(.class("filters"), .action(Addresses.occupations), .ariaLabel(words[.filtersLabel])) { html in
      if let pathway = query.pathway {
        html.input(.type("hidden"), .name("pathway"), .value(pathway.rawValue))
      } else {
        html.choice("cluster", words[.clusterFilter], selected: query.cluster?.rawValue ?? "") { options in
          options.append(("", words[.everyCluster]))
          for cluster in context.catalog.clusters() { options.append((cluster.id.rawValue, cluster.name)) }
        }
      }
      html.choice("level", words[.skillLevel], selected: query.skillLevel?.rawValue ?? "") { options in
        options.append(("", words[.everyLevel]))
        for level in SkillLevel.allCases { options.append((level.rawValue, words.levelLine(level))) }
      }
      html.choice(
        "min-wage", words[.minimumPayFilter], selected: query.minimumWage.map { String($0.cents / 100) } ?? ""
      ) { options in
        options.append(("", words[.anyPay]))
        for dollars in [30_000, 40_000, 50_000, 60_000, 80_000, 100_000, 150_000] {
          options.append((String(dollars), words(.orMore, Figures.dollars(Money(dollars: dollars)))))
        }
        // An amount that came with the address stays as it is.
        if let own = query.minimumWage, !options.contains(where: { $0.value == String(own.cents / 100) }) {
          options.append((String(own.cents / 100), words(.orMore, Figures.dollars(own))))
        }
      }
      html.choice("sort", words[.sortLabel], selected: query.order.rawValue) { options in
        for order in OccupationQuery.Order.allCases { options.append((order.rawValue, words.order(order))) }
      }
      html.button(.class("button-outline"), .type("submit"), text: words[.applyFilters])
    }
  }

  private func empty(_ html: inout HTMLWriter) {
    html.div(.class("empty")) { html in
      html.h2(text: words[.noneFoundTitle])
      html.p(text: words(.noneFoundDetail, context.placeName))
      html.a(.class("button-outline"), .href(Addresses.occupations), text: words[.showAllOccupations])
    }
  }

  private func results(_ html: inout HTMLWriter) {
    html.form(
      .action(Addresses.compare), .data("compare-form"), .data("compare-limit", words[.compareLimit])
    ) { html in
      html.scrollingTable(title) { html in
        html.tableHead(
          [
            words[.occupationColumn], words[.skillLevel], words(.typicalPayIn, context.placeName),
            words[.growth], words[.openingsAYear], words[.compareColumn],
          ], numbers: [2, 3, 4])
        html.tbody { html in
          for item in listed { row(&html, item) }
        }
      }
      html.div(.class("form-foot")) { html in
        html.button(.class("button"), .type("submit"), text: words[.compareChosen])
        html.p(.class("hint"), text: words[.compareHint])
      }
    }
    pager(&html)
  }

  private func row(_ html: inout HTMLWriter, _ item: ListedOccupation) {
    let occupation = item.occupation
    let outlook = occupation.outlook?.value
    html.tr { html in
      html.th(.scope("row")) { html in
        html.plate(
          occupation.pathways.first.flatMap { context.catalog.cluster($0.cluster) }, .table,
          assets: context.site.assets)
        html.a(
          .href(Addresses.occupation(occupation.code)), .lang(context.titleLanguage), text: occupation.title)
      }
      html.td(text: words.levelLine(occupation.skillLevel))
      html.numberCell(
        item.pay.map { words.marked(words.wage($0.value), $0.scope) }, missing: context.noFigure)
      html.numberCell(
        outlook.map { words.marked(Figures.change($0.changePercent), occupation.outlook?.scope) },
        missing: words[.noFigure])
      html.numberCell(
        outlook?.annualOpenings.map { words.marked(Figures.number($0), occupation.outlook?.scope) },
        missing: words[.noFigure])
      html.td { html in
        html.input(
          .type("checkbox"), .name("code"), .value(occupation.code.description), .data("compare"),
          .ariaLabel(words(.compareOne, occupation.title)))
      }
    }
  }

  private func pager(_ html: inout HTMLWriter) {
    let pages = (total + Self.pageLength - 1) / Self.pageLength
    html.pager(page: page, of: pages, words: words) { address(page: $0) }
  }

  private func address(page: Int) -> Address {
    Addresses.occupations
      .adding("cluster", query.cluster).adding("pathway", query.pathway)
      .adding("level", query.skillLevel?.rawValue)
      .adding("min-wage", query.minimumWage.map { $0.cents / 100 })
      .adding("sort", query.order == .title ? nil : query.order.rawValue)
      .adding("page", page == 1 ? nil : page)
  }
}

extension Wording {
  fileprivate func order(_ order: OccupationQuery.Order) -> String {
    switch order {
    case .wage: self[.sortWage]
    case .growth: self[.sortGrowth]
    case .openings: self[.sortOpenings]
    case .title: self[.sortTitle]
    }
  }
}
