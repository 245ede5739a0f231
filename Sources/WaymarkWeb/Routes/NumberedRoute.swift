import Catalog
import Routing

/// A route with the number it keeps on the page, however the page is sorted.
struct NumberedRoute {
  /// From 1: first those of the handful, then the others, each the fastest first.
  let number: Int
  let itinerary: Itinerary
  /// Nothing that was found is both faster and cheaper.
  let isOnFrontier: Bool
  /// What it wins at among all that were found.
  let strengths: [RouteStrength]
  /// Whether it is one of the handful.
  let isFirstChoice: Bool

  /// The id of its row.
  var id: String { "route-\(number)" }
}
