import CareerModel
import Catalog
import Markup
import Routing
import Wording

/// All figures of the routes as a table that can be sorted by any of them; two can be chosen to compare.
struct RoutesTable {
  let sentences: RouteSentences
  let query: RoutesQuery
  let board: RouteBoard
  let total: Int

  private var context: PageContext { sentences.context }
  private var words: Wording { context.words }

  func render(into html: inout HTMLWriter) {
    html.section(.class("section"), .id("figures")) { html in
      html.h2(text: words[.routesTable])
      html.form(
        .action(Addresses.routesCompare), .data("compare-form"), .data("compare-most", "2"),
        .data("compare-limit", words[.routesCompareLimit])
      ) { html in
        html.carry(query)
        html.scrollingTable(words[.routesTable]) { html in
          head(&html)
          html.tbody { html in
            for (index, route) in board.routes.enumerated() { row(&html, route, board.names[index]) }
          }
        }
        guard board.routes.count > 1 else { return }
        html.div(.class("form-foot")) { html in
          html.button(.class("button-outline"), .type("submit"), text: words[.routesCompare])
          html.span(.class("hint"), text: words[.routesCompareHint])
        }
      }
    }
  }

  private func head(_ html: inout HTMLWriter) {
    html.thead { html in
      html.tr { html in
        if board.routes.count > 1 { html.th(.scope("col"), text: words[.compareColumn]) }
        html.th(.scope("col"), text: words[.routesRoute])
        for (figure, order) in RouteFigure.columns {
          let isSorted = order == query.order
          html.th(
            .scope("col"), .class("num"),
            isSorted ? .sort(order.isDescending ? "descending" : "ascending") : .none
          ) { html in
            html.a(
              .href(query.with { $0.order = order }.address.fragment("figures")),
              text: sentences.name(of: figure))
          }
        }
      }
    }
  }

  private func row(_ html: inout HTMLWriter, _ route: NumberedRoute, _ name: Passage) {
    html.tr(.data("route", String(route.number))) { html in
      if board.routes.count > 1 {
        html.td { html in
          html.input(
            .type("checkbox"), .name("pick"), .value(String(route.number)), .data("compare"),
            .ariaLabel(words(.routesCompareOne, String(route.number), name.text)))
        }
      }
      html.th(.scope("row")) { html in
        html.routeDisc(route, words: words)
        html.a(.href(Address("#\(route.id)"))) { $0.passage(name) }
      }
      for (figure, _) in RouteFigure.columns {
        html.td(.class("num")) { html in
          html.text(figure.text(of: route.itinerary, sentences))
          if figure.isAssumed(in: route.itinerary) { html.assumed(words) }
        }
      }
    }
  }
}
