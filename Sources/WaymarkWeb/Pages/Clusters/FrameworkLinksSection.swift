import CareerModel
import Catalog
import Markup
import Wording

/// Where some pathways went in the other framework. Curated.
struct FrameworkLinksSection {
  let context: PageContext
  let pathways: [PathwayID]

  private var words: Wording { context.words }

  func render(into html: inout HTMLWriter) {
    let own = Set(pathways)
    let links = pathways.flatMap(context.catalog.frameworkLinks)
    let others = Set(links.map { own.contains($0.classic) ? $0.modern : $0.classic })
    guard let first = others.first, let framework = context.catalog.pathway(first)?.framework else { return }
    html.section(.class("section")) { html in
      html.h2 { html in
        html.text(words[framework == .modern ? .inModernFramework : .inClassicFramework] + " ")
        html.curatedChip(words)
      }
      html.ul(.class("link-list")) { html in
        for id in others.sorted() {
          guard let pathway = context.catalog.pathway(id), let cluster = context.catalog.cluster(id.cluster)
          else { continue }
          let isMain = links.contains { ($0.modern == id || $0.classic == id) && $0.strength == .main }
          html.li { html in
            html.div { html in
              html.plate(cluster, .table, assets: context.site.assets)
              html.a(.href(Addresses.pathway(id)), text: pathway.name)
              html.small(text: cluster.name)
            }
            html.span(.class("tag"), text: words[isMain ? .linkMain : .linkPartial])
          }
        }
      }
    }
  }
}
