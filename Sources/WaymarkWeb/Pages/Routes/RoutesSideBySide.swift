import CareerModel
import Catalog
import Markup
import Routing
import Wording

/// The routes under one axis of time, each with its figures.
struct RoutesSideBySide {
  let sentences: RouteSentences
  let board: RouteBoard
  let query: RoutesQuery
  /// How many routes there are in all.
  let total: Int

  private var context: PageContext { sentences.context }
  private var words: Wording { context.words }

  func render(into html: inout HTMLWriter) {
    html.section(.class("section routes-side"), .id("routes")) { html in
      html.div(.class("routes-head")) { html in
        html.h2(text: words[.routesSideBySide])
        RoutesLegend(words: words).render(into: &html)
      }
      sorting(&html)
      html.div(.class("route-board")) { html in
        html.div(.class("route-axis-row"), .ariaHidden) {
          TimelineAxis(scale: board.scale, words: words).draw(into: &$0)
        }
        html.ol(board.routes.count > 4 ? .class("route-list is-many") : .class("route-list")) { html in
          for (index, route) in board.routes.enumerated() {
            RouteRow(sentences: sentences, board: board, route: route, name: board.names[index])
              .render(into: &html)
          }
        }
      }
      if query.all || board.routes.count < total {
        html.p(.class("see-all")) { html in
          html.a(
            .href(query.with { $0.all.toggle() }.address.fragment("routes")),
            text: query.all ? words[.routesFewer] : words.count(.routesAll, total))
        }
      }
      notes(&html)
    }
  }

  private func sorting(_ html: inout HTMLWriter) {
    guard board.routes.count > 1 else { return }
    html.nav(.class("routes-sort"), .ariaLabel(words[.sortLabel])) { html in
      html.span(text: words[.sortLabel])
      html.ul { html in
        for order in RouteOrder.allCases {
          html.li { html in
            html.a(
              .href(query.with { $0.order = order }.address.fragment("routes")),
              .current("true").when(order == query.order),
              text: sentences.name(of: order))
          }
        }
      }
    }
  }

  private func notes(_ html: inout HTMLWriter) {
    html.p(
      .class("only-print note"),
      text: words(
        .routesAssumeList,
        board.assumptions.map { words.name($0) + " " + words.value(query.assumptions[$0], of: $0) }
          .joined(separator: "; ")))
    html.note([
      words[.routesNote], words(.routesNoteAhead, sentences.horizon),
      words[.routesNoteAssumed],
    ])
    html.note([
      words.sentence(of: [
        context.paySource, context.sourceLine(.nationalWages), context.sourceLine(.institutions),
        context.sourceLine(.programOfferings), context.sourceLine(.projections),
        context.sourceLine(.educationShares), context.sourceLine(.apprenticeships),
      ])
    ])
  }
}
