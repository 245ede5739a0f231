import CareerModel
import Routing

/// How much money a traveller has in hand along a route: what was there at the start, a share of all pay
/// since, less what the legs cost so far. Below zero is owed.
struct MoneyInHand {
  /// The amount at the ends of stretches over which it changes evenly, in order.
  let points: [(month: Int, amount: Money)]

  /// Follows a route until a month, from leg to leg: what is owed is reckoned at the end of each.
  init(_ itinerary: Itinerary, assumptions: RouteAssumptions, until end: Int) {
    let share = assumptions[.savedShare] / 100
    let steps = itinerary.legs.flatMap(\.pay) + itinerary.goalPay
    var months: Set<Int> = [0, end]
    for leg in itinerary.legs { months.formUnion([leg.start, leg.start + leg.months]) }
    for step in itinerary.goalPay { months.formUnion([step.start, step.start + step.months]) }
    points = months.filter { (0...max(end, 0)).contains($0) }.sorted().map { month in
      let earned = steps.reduce(0.0) {
        $0 + $1.monthly.dollars * Double(min(max(month - $1.start, 0), $1.months))
      }
      let paid = itinerary.legs.reduce(0.0) { sum, leg in
        let done =
          leg.months == 0
          ? (month >= leg.start ? 1 : 0)
          : Double(min(max(month - leg.start, 0), leg.months)) / Double(leg.months)
        return sum + leg.cost.dollars * done
      }
      return (month, Money(dollars: assumptions[.savings] + share * earned - paid))
    }
  }

  /// The lowest point.
  var least: (month: Int, amount: Money)? { points.min { ($0.amount, $0.month) < ($1.amount, $1.month) } }
}
