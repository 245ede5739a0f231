import CareerModel
import Routing

/// The exits of a page's routes, numbered in reading order. The same jobs keep the same number on every
/// route.
struct ExitNumbers {
  private var numbers: [[OccupationCode]: Int] = [:]

  /// Numbers the exits of some routes.
  init(_ routes: [NumberedRoute]) {
    for route in routes {
      for (leg, _) in Self.exits(of: route.itinerary) {
        let jobs = leg.exit.occupations
        if numbers[jobs] == nil { numbers[jobs] = numbers.count + 1 }
      }
    }
  }

  /// The number of an exit; `nil` where nobody steps off.
  func number(of exit: RouteExit) -> Int? { numbers[exit.occupations] }

  /// Legs after which something is earned that opens jobs, other ones than before, with their places.
  static func exits(of itinerary: Itinerary) -> [(leg: RouteLeg, index: Int)] {
    var last: [OccupationCode] = []
    return itinerary.legs.enumerated().compactMap { index, leg in
      guard leg.kind != .work, !leg.exit.occupations.isEmpty, leg.exit.occupations != last else { return nil }
      last = leg.exit.occupations
      return (leg, index)
    }
  }
}
