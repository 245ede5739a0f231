import CareerModel
import Catalog
import Markup
import Matching
import Wording

/// Clusters or pathways that fit, as bars in their own color; the best first, the others folded away.
struct FieldFitSection {
  /// A cluster or pathway with how it fits.
  struct Row {
    let name: String
    let address: Address
    let cluster: Cluster?
    let fit: FieldFit
  }

  let context: PageContext
  let title: Phrase
  let rows: [Row]

  private static let shown = 5
  private var words: Wording { context.words }

  func render(into html: inout HTMLWriter) {
    guard !rows.isEmpty else { return }
    html.section(.class("card")) { html in
      html.h2(text: words[title])
      html.p(.class("reading"), text: words[.clustersFitReading])
      list(&html, rows.prefix(Self.shown))
      if rows.count > Self.shown {
        html.details(.class("table-behind")) { html in
          html.summary(text: words.count(.seeOthers, rows.count - Self.shown))
          list(&html, rows.dropFirst(Self.shown))
        }
      }
    }
  }

  private func list(_ html: inout HTMLWriter, _ rows: some Sequence<Row>) {
    html.ul(.class("field-fits")) { html in
      for row in rows {
        html.li(.class(ClusterColor.colorClass(row.cluster?.color))) { html in
          html.plate(row.cluster, .table, assets: context.site.assets)
          html.a(.href(row.address), text: row.name)
          html.svg(.class("bar-line"), .viewBox(0, 0, 100, 10), .preserveAspectRatio("none"), .ariaHidden) {
            svg in
            svg.rect(.class("track"), .width(100), .height(10))
            svg.rect(.class("bar"), .width(max(0.4, (row.fit.fit * 1000).rounded() / 10)), .height(10))
          }
          html.small(
            text: words(.fitWell, Figures.number(row.fit.wellFitting), Figures.number(row.fit.compared)))
        }
      }
    }
  }
}
