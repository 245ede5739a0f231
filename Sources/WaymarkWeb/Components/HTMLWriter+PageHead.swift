import CareerModel
import Markup
import Wording

/// A link back up the tree, above a page's head.
struct Crumb {
  let title: any PassageConvertible
  let address: Address
}

extension HTMLWriter {
  /// Where the page stands: links up the tree, then the page itself.
  mutating func crumbs(_ crumbs: [Crumb], here: any PassageConvertible, label: String) {
    nav(.class("crumbs"), .ariaLabel(label)) { html in
      html.ol { html in
        for crumb in crumbs {
          html.li { html in
            html.a(.href(crumb.address)) { $0.passage(crumb.title) }
          }
        }
        html.li { html in
          html.span(.current("page")) { $0.passage(here) }
        }
      }
    }
  }

  /// The head of a page: plate, title, one-sentence lead, actions.
  mutating func pageHead(
    _ title: any PassageConvertible, lead: (any PassageConvertible)?, cluster: Cluster?, assets: Assets,
    actions: (inout HTMLWriter) -> Void = { _ in }
  ) {
    div(.class("page-head")) { html in
      if let cluster { html.plate(cluster, .head, assets: assets) }
      html.div(.class("page-title")) { html in
        html.h1 { $0.passage(title) }
        if let lead {
          html.p(.class("lead")) { $0.passage(lead) }
        }
      }
      html.div(.class("actions"), content: actions)
    }
  }
}
