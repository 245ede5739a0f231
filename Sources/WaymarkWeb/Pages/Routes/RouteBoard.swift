import CareerModel
import Catalog
import Routing
import Wording

/// What the rows of a page of routes share: the axis, the scales of money, the numbers of exits, the names.
struct RouteBoard {
  let routes: [NumberedRoute]
  let scale: TimelineScale
  let money: RouteMoney
  let exits: ExitNumbers
  /// The name of each route, in the order of `routes`.
  let names: [Passage]
  let sentences: RouteSentences
  let query: RoutesQuery

  /// The width of the drawings, in units that are pixels where they fit exactly.
  static let width = 780.0

  /// Lays out the shared parts for some routes, in the order in which they are shown.
  init(_ routes: [NumberedRoute], query: RoutesQuery, sentences: RouteSentences) {
    self.routes = routes
    self.query = query
    self.sentences = sentences
    let itineraries = routes.map(\.itinerary)
    scale = TimelineScale(itineraries, width: Self.width)
    money = RouteMoney(itineraries, assumptions: query.assumptions, end: scale.end)
    exits = ExitNumbers(routes.sorted { $0.number < $1.number })
    names = sentences.names(of: itineraries)
  }

  /// The assumptions that the figures of the routes rest on, and those that were changed.
  var assumptions: [RouteAssumption] {
    var used = Set(routes.flatMap { $0.itinerary.legs.flatMap(\.assumptions) })
    used.formUnion(query.assumptions.changes.map(\.assumption))
    used.formUnion([.horizonMonths, .entryPayMonths, .earlyPayMonths, .savedShare, .savings, .grantShare])
    return RouteAssumption.allCases.filter(used.contains)
  }

  /// The layout of one route.
  func timeline(_ route: NumberedRoute) -> RouteTimeline {
    RouteTimeline(
      route.itinerary, scale: scale, exits: exits, money: money, labels: sentences.labels,
      goal: [sentences.occupation(route.itinerary.goal).text, sentences.words[.routesGoal]])
  }
}
