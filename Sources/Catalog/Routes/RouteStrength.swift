import CareerModel
package import Routing
package import Wording

/// What a route wins at among others.
package enum RouteStrength: String, Sendable, CaseIterable {
  case fastest, cheapest
  case mostEarned = "most-earned"
  case surest
  /// What it asks for is all that most jobs of its goal ask for.
  case widest
  /// It pays from the first month on.
  case paid

  /// What each of some routes wins at, in the order of the routes. Nothing is won where all are equal; what
  /// several share, all of them win. That a route pays from the start holds by itself.
  package static func all(among routes: [Itinerary]) -> [[RouteStrength]] {
    func best<Value: Comparable>(_ value: @escaping (Itinerary) -> Value?, isLess: Bool) -> (Itinerary) ->
      Bool
    {
      let values = routes.compactMap(value)
      guard let least = values.min(), let most = values.max(), least != most else { return { _ in false } }
      return { value($0) == (isLess ? least : most) }
    }
    let tests: [(RouteStrength, (Itinerary) -> Bool)] = [
      (.fastest, best(\.months, isLess: true)), (.cheapest, best(\.cost, isLess: true)),
      (.mostEarned, best(\.earnings, isLess: false)), (.surest, best(\.completion, isLess: false)),
      (.widest, best(\.doors, isLess: false)), (.paid, { $0.monthsToFirstPay == 0 && $0.months > 0 }),
    ]
    return routes.map { route in tests.filter { $0.1(route) }.map(\.0) }
  }
}

extension Wording {
  /// What a route wins at, in two or three words; earnings are counted over `horizon` months.
  package func strength(_ strength: RouteStrength, horizon: Int) -> String {
    switch strength {
    case .fastest: self[.routeFastest]
    case .cheapest: self[.routeCheapest]
    case .mostEarned: self(.routeMostEarned, duration(horizon))
    case .surest: self[.routeSurest]
    case .widest: self[.routeWidest]
    case .paid: self[.routePaid]
    }
  }
}
