import CareerModel
import Routing

/// The amounts of all routes of a page on shared scales.
struct RouteMoney {
  let assumptions: RouteAssumptions
  /// The last month that is shown.
  let end: Int
  /// The highest yearly pay.
  let highestPay: Money
  private let lowest: Double
  private let highest: Double

  /// Scales that hold some routes.
  init(_ itineraries: [Itinerary], assumptions: RouteAssumptions, end: Int) {
    self.assumptions = assumptions
    self.end = end
    let steps = itineraries.flatMap { $0.legs.flatMap(\.pay) + $0.goalPay }.filter { $0.start < end }
    highestPay = steps.map(\.yearly).max() ?? Money(cents: 0)
    let amounts = itineraries.flatMap {
      MoneyInHand($0, assumptions: assumptions, until: end).points.map(\.amount.dollars)
    }
    lowest = min(amounts.min() ?? 0, 0)
    highest = max(amounts.max() ?? 0, 0)
  }

  /// Money in hand along a route.
  func inHand(_ itinerary: Itinerary) -> MoneyInHand {
    MoneyInHand(itinerary, assumptions: assumptions, until: end)
  }

  /// Where an amount stands between the lowest and the highest, 0 to 1.
  func share(_ amount: Money) -> Double {
    highest > lowest ? (amount.dollars - lowest) / (highest - lowest) : 0
  }
}
