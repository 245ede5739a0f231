import CareerModel
import Catalog
import Markup
import Routing
import Wording

/// Two routes side by side: all figures with the difference in words, and the legs.
struct RoutesComparePage {
  let context: PageContext
  let asked: RoutesRequest
  private let sentences: RouteSentences
  private let pair: (left: NumberedRoute, right: NumberedRoute)?

  private var words: Wording { context.words }
  private var query: RoutesQuery { asked.query }

  /// Finds the routes again: their numbers hold as long as the question is the same.
  init(_ asked: RoutesRequest, context: PageContext) throws {
    guard let goal = asked.goal else {
      try self.init(asked, response: nil, context: context)
      return
    }
    try self.init(asked, response: try context.response(to: asked, goal: goal), context: context)
  }

  /// Compares two of the routes of a response.
  init(_ asked: RoutesRequest, response: RouteResponse?, context: PageContext) throws(CatalogError) {
    sentences = try RouteSentences(context: context, assumptions: asked.query.assumptions)
    self.asked = asked
    self.context = context
    let selection = response.map(RouteSelection.init)
    if let selection, let numbers = asked.pair, numbers.0 != numbers.1, let left = selection[numbers.0],
      let right = selection[numbers.1]
    {
      pair = (left, right)
    } else {
      pair = nil
    }
  }

  func render() -> [UInt8] {
    let layout = PageLayout(
      context: context, title: words[.routesCompareTitle], place: .routes, extras: RoutesPage.parts)
    return layout.render { html in
      let name = asked.goal.map { sentences.name(of: $0) } ?? words[.navRoutes].passage
      html.crumbs(
        [
          Crumb(title: words[.navRoutes], address: Addresses.routes),
          Crumb(title: name, address: query.address),
        ], here: words[.routesCompareHere], label: words[.crumbsLabel])
      html.pageHead(
        words[.routesCompareTitle], lead: asked.goal.map { words.passage(.routesTo, sentences.name(of: $0)) },
        cluster: asked.goal.flatMap(context.cluster), assets: context.site.assets)
      guard let pair else {
        html.div(.class("empty")) { html in
          html.h2(text: words[.routesCompareNone])
          html.p(text: words[.routesCompareNoneDetail])
          html.a(.class("button-outline"), .href(query.address), text: words[.routesBack])
        }
        return
      }
      html.div(.class("routes", ClusterColor.colorClass(asked.goal.flatMap(context.cluster)?.color))) {
        html in
        table(&html, pair.left, pair.right)
      }
      html.p(.class("see-all")) { $0.a(.href(query.address), text: words[.routesBack]) }
    }
  }

  private func table(_ html: inout HTMLWriter, _ left: NumberedRoute, _ right: NumberedRoute) {
    let routes = [left, right]
    let names = sentences.names(of: routes.map(\.itinerary))
    html.scrollingTable(words[.routesCompareTitle]) { html in
      html.thead { html in
        html.tr { html in
          html.td(text: "")
          for (index, route) in routes.enumerated() {
            html.th(.scope("col")) { html in
              html.routeDisc(route, words: words)
              html.passage(names[index])
            }
          }
          html.th(.scope("col"), text: words[.routesDifference])
        }
      }
      html.tbody { html in
        row(&html, words[.routesWinsAt], routes.map { sentences.winning($0).passage })
        for figure in [RouteFigure.time, .cost, .earned, .ahead, .finish, .jobs, .firstPay, .debt, .changes] {
          html.tr { html in
            html.th(.scope("row"), text: sentences.name(of: figure))
            for route in routes {
              html.td { html in
                html.text(figure.text(of: route.itinerary, sentences))
                if figure.isAssumed(in: route.itinerary) { html.assumed(words) }
              }
            }
            html.td { $0.passage(sentences.difference(figure, left, right)) }
          }
        }
        row(&html, words[.routesLegs], routes.map { $0.itinerary.legs })
      }
    }
  }

  private func row(_ html: inout HTMLWriter, _ label: String, _ values: [Passage]) {
    html.tr { html in
      html.th(.scope("row"), text: label)
      for value in values { html.td { $0.passage(value) } }
      html.td { $0.passage(values[0] == values[1] ? words[.routesSame] : "") }
    }
  }

  private func row(_ html: inout HTMLWriter, _ label: String, _ values: [[RouteLeg]]) {
    let titles = values.map { $0.map { sentences.title(of: $0.subject) } }
    html.tr { html in
      html.th(.scope("row"), text: label)
      for (index, legs) in values.enumerated() {
        html.td { html in
          html.ol(.class("compare-legs")) { html in
            for leg in legs {
              html.li { html in
                RouteMark(form: .init(leg.kind)).draw(into: &html)
                html.passage(sentences.title(of: leg.subject))
                html.small(text: sentences.duration(leg.months) + ", " + Figures.dollars(leg.cost))
                if !titles[1 - index].contains(sentences.title(of: leg.subject)) {
                  html.small(text: words[.routesOnlyHere])
                }
              }
            }
          }
        }
      }
      let shared = titles[0].filter(titles[1].contains).count
      html.td(text: words.count(.routesSharedLegs, shared))
    }
  }
}
