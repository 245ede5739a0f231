/// What a route comes to on every criterion.
struct RouteFigures {
  let months: Int
  /// Cents.
  let cost: Int
  /// Cents earned within the horizon, pay in the goal included, less cents paid.
  let balance: Int
  /// The chance to complete it, 0 to 1.
  let completion: Double
  /// The share of the goal's doors that it opens, in thousandths.
  let doors: Int

  /// Whether no criterion is worse than the other's.
  func isAtLeastAsGood(as other: RouteFigures) -> Bool {
    months <= other.months && cost <= other.cost && balance >= other.balance
      && completion >= other.completion && doors >= other.doors
  }
}
