import CareerModel
import Markup

/// A link back up the tree, above a page's head.
struct Crumb {
  let title: String
  let address: Address
}

extension HTMLWriter {
  /// Where the page stands: links up the tree, then the page itself.
  mutating func crumbs(_ crumbs: [Crumb], here: String, label: String) {
    nav(.class("crumbs"), .ariaLabel(label)) { html in
      html.ol { html in
        for crumb in crumbs {
          html.li { $0.a(.href(crumb.address), text: crumb.title) }
        }
        html.li { $0.span(.current("page"), text: here) }
      }
    }
  }

  /// The head of a page: plate, title, one-sentence lead, actions.
  mutating func pageHead(
    _ title: String, lead: String?, cluster: Cluster?, assets: Assets,
    actions: (inout HTMLWriter) -> Void = { _ in }
  ) {
    div(.class("page-head")) { html in
      if let cluster { html.plate(cluster, .head, assets: assets) }
      html.div(.class("page-title")) { html in
        html.h1(text: title)
        if let lead { html.p(.class("lead"), text: lead) }
      }
      html.div(.class("actions"), content: actions)
    }
  }
}
