import CareerModel
import Catalog
import Markup
import Wording

/// Every program after high school that prepares for a pathway's occupations, a hundred a page.
struct PathwayProgramsPage {
  let context: PageContext
  let pathway: Pathway
  let cluster: Cluster
  let programs: [ProgramLink]
  let page: Int

  private var words: Wording { context.words }
  private static let perPage = 100

  /// `nil` for an unknown pathway, and for a page beyond the last.
  init?(_ id: PathwayID, page: Int, context: PageContext) throws(CatalogError) {
    guard let pathway = context.catalog.pathway(id), let cluster = context.catalog.cluster(id.cluster) else {
      return nil
    }
    self.context = context
    self.pathway = pathway
    self.cluster = cluster
    self.page = page
    programs = try context.catalog.programs(of: id, in: context.state)
    if page > pages { return nil }
  }

  private var pages: Int { max(1, (programs.count + Self.perPage - 1) / Self.perPage) }

  func render() -> [UInt8] {
    let title = words(.pathwayProgramsTitle, pathway.name)
    let address = Addresses.pathwayPrograms(pathway.id)
    let layout = PageLayout(context: context, title: title, place: .explore, canonical: address)
    return layout.render { html in
      html.crumbs(
        [
          Crumb(title: words[.crumbClusters], address: Addresses.home(cluster.framework)),
          Crumb(title: cluster.name, address: Addresses.cluster(cluster.id)),
          Crumb(title: pathway.name, address: Addresses.pathway(pathway.id)),
        ], here: words[.programsAfterTitle], label: words[.crumbsLabel])
      html.pageHead(
        title, lead: words(.programsAfterReading, context.placeName), cluster: cluster,
        assets: context.site.assets)
      let first = (page - 1) * Self.perPage
      ProgramTable(context: context, programs: programs.dropFirst(first).prefix(Self.perPage))
        .render(into: &html)
      html.pager(page: page, of: pages, words: words) { address.adding("page", $0) }
      html.note([
        context.sourceLine(.programOccupations), context.sourceLine(.programOfferings),
        words[.publicOnly],
      ])
    }
  }
}
