import CareerModel
import Routing
import Wording

/// What routes can be sorted by.
enum RouteOrder: String, CaseIterable {
  case time, cost, earned, finish, jobs
  case firstPay = "first-pay"
  case debt, changes

  /// Whether the largest value comes first.
  var isDescending: Bool {
    switch self {
    case .earned, .finish, .jobs: true
    case .time, .cost, .firstPay, .debt, .changes: false
    }
  }

  /// The name of the figure.
  var phrase: Phrase {
    switch self {
    case .time: .routesTime
    case .cost: .routesCost
    case .earned: .routesEarned
    case .finish: .routesFinish
    case .jobs: .routesJobs
    case .firstPay: .routesFirstPay
    case .debt: .routesDebt
    case .changes: .routesChanges
    }
  }

  /// The figure of a route as a number; `nil` where it is not known.
  func value(of itinerary: Itinerary) -> Double? {
    switch self {
    case .time: Double(itinerary.months)
    case .cost: itinerary.cost.dollars
    case .earned: itinerary.earnings?.dollars
    case .finish: itinerary.completion
    case .jobs: itinerary.doors
    case .firstPay: Double(itinerary.monthsToFirstPay)
    case .debt: itinerary.largestDebt.dollars
    case .changes: Double(itinerary.changes)
    }
  }

  /// Whether one route comes before another: by the figure, then by number; an unknown figure comes last.
  func precedes(_ left: NumberedRoute, _ right: NumberedRoute) -> Bool {
    let (first, second) = (value(of: left.itinerary), value(of: right.itinerary))
    if first == second { return left.number < right.number }
    guard let first else { return false }
    guard let second else { return true }
    return isDescending ? first > second : first < second
  }
}
