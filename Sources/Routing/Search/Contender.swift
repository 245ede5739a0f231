/// A partial route that stands at a set of needs, with what comparing it takes, close together in memory.
struct Contender {
  let months: Int
  /// Cents.
  let cost: Int
  /// Cents earned within the horizon less cents paid.
  let balance: Int
  let completion: Double
  /// Cents earned in all.
  let paid: Int
  let held: TrackedNeeds.Bits
  let legs: Int
  /// Its place among the labels.
  let number: Int32

  init(_ label: RouteLabel, number: Int32) {
    (months, cost, balance) = (label.months, label.cost, label.earned - label.cost)
    (completion, paid, held, legs) = (label.completion, label.paid, label.held, label.legs)
    self.number = number
  }

  /// Whether every way on from `other` is matched by a way on from here that is at least as good.
  ///
  /// An earlier arrival with no less in hand stays ahead: pay is never negative, so whatever follows earns at
  /// least as much within the horizon, and a month gained is sure to bring something in the end. And who holds
  /// nothing that the other does not can do all that it can.
  @inline(__always)
  func isAtLeastAsGood(as other: Contender, _ rules: Rules) -> Bool {
    guard months <= other.months, held & ~other.held == .zero else { return false }
    if rules.isOnlyFastest { return true }
    guard cost <= other.cost, completion >= other.completion, !rules.countsPay || paid >= other.paid else {
      return false
    }
    if balance >= other.balance { return true }
    guard months >= rules.latestStart, other.months <= rules.latestArrival else { return false }
    return balance + rules.lowestPay * (other.months - months) >= other.balance
  }

  /// How contenders are compared at one set of needs.
  struct Rules {
    /// Only months count.
    let isOnlyFastest: Bool
    /// Pay in hand opens legs.
    let countsPay: Bool
    /// The latest month that any leg waits for.
    let latestStart: Int
    /// Who arrives later may miss the horizon.
    let latestArrival: Int
    /// What a month gained brings, in cents.
    let lowestPay: Int
  }
}
