import CareerModel
import Catalog
import Markup
import Wording

/// A career cluster: its pathways, and where it went in the other framework.
struct ClusterPage {
  let context: PageContext
  let cluster: Cluster
  let overview: ClusterOverview
  let pathways: [(pathway: Pathway, overview: ClusterOverview)]

  private var words: Wording { context.words }

  init?(_ id: ClusterID, context: PageContext) throws(CatalogError) {
    guard let cluster = context.catalog.cluster(id) else { return nil }
    self.context = context
    self.cluster = cluster
    overview = try ClusterOverview(cluster, context: context)
    var pathways: [(Pathway, ClusterOverview)] = []
    for pathway in context.catalog.pathways(of: id) {
      pathways.append((pathway, try ClusterOverview(cluster, pathways: [pathway], context: context)))
    }
    self.pathways = pathways
  }

  func render() -> [UInt8] {
    let layout = PageLayout(
      context: context, title: cluster.name, place: .explore, summary: cluster.summary,
      canonical: Addresses.cluster(cluster.id))
    return layout.render { html in
      html.crumbs(
        [Crumb(title: words[.crumbClusters], address: Addresses.home(cluster.framework))], here: cluster.name,
        label: words[.crumbsLabel])
      html.pageHead(cluster.name, lead: cluster.summary, cluster: cluster, assets: context.site.assets) {
        html in
        html.a(
          .class("button-outline"), .href(Addresses.occupations.adding("cluster", cluster.id)),
          text: words[.listOccupations])
      }
      html.keyFigures(keyFigures)
      html.section(.class("section", ClusterColor.colorClass(cluster.color))) { html in
        html.h2(text: words.count(.pathwaysHeading, pathways.count))
        html.ul(.class("pathway-list")) { html in
          for (pathway, overview) in pathways {
            html.li { html in
              html.div { html in
                html.h3 { $0.a(.href(Addresses.pathway(pathway.id)), text: pathway.name) }
                if let summary = pathway.summary { html.p(text: summary) }
              }
              html.div(.class("facts")) { html in
                html.p { html in
                  html.strong(text: words.count(.occupationsCount, overview.occupationCount))
                  html.small(text: overview.levelCounts(words))
                }
                PayStrip(pay: overview.pay).draw(into: &html, describedBy: overview.payRange(words))
                html.small(text: overview.payRange(words))
              }
            }
          }
        }
      }
      FrameworkLinksSection(context: context, pathways: cluster.pathways).render(into: &html)
      html.note([
        context.paySource, context.sourceLine(.onetPathways), words[.curatedPathways], words[.levelSource],
      ])
    }
  }

  private var keyFigures: [KeyFigure] {
    [
      KeyFigure(label: words[.pathwaysLabel], value: String(pathways.count)),
      KeyFigure(
        label: words[.occupationsLabel], value: Figures.number(overview.occupationCount),
        detail: overview.levelCounts(words)),
      KeyFigure(
        label: words(.typicalPayIn, context.placeName),
        value: overview.payBounds.map { words(.from, Figures.dollars($0.low)) },
        detail: overview.payBounds.map { words(.upTo, Figures.dollars($0.high)) }, missing: context.noFigure),
      KeyFigure(
        label: words[.firstJobsLabel], value: String(overview.levels[.semi] ?? 0),
        detail: words[.firstJobsDetail]),
    ]
  }
}
