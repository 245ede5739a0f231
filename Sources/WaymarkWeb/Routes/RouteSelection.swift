import Catalog
import Routing

/// The routes that were found, numbered; which of them are shown, and in which order.
struct RouteSelection {
  /// All of them, by number.
  let routes: [NumberedRoute]

  /// Numbers the routes of a response.
  init(_ response: RouteResponse) {
    let itineraries = response.itineraries
    let strengths = RouteStrength.all(among: itineraries)
    let frontier = CostTimeFrontier(itineraries)
    let first = response.handful.filter(itineraries.indices.contains).sorted()
    let rest = itineraries.indices.filter { !first.contains($0) }
    routes = (first + rest).enumerated().map { place, index in
      NumberedRoute(
        number: place + 1, itinerary: itineraries[index], isOnFrontier: frontier.indices.contains(index),
        strengths: strengths[index], isFirstChoice: place < first.count)
    }
  }

  /// A route by its number.
  subscript(number: Int) -> NumberedRoute? {
    routes.indices.contains(number - 1) ? routes[number - 1] : nil
  }

  /// The handful, or all, in an order.
  func shown(all: Bool, by order: RouteOrder) -> [NumberedRoute] {
    let first = routes.filter(\.isFirstChoice)
    return (all || first.isEmpty ? routes : first).sorted(by: order.precedes)
  }
}
