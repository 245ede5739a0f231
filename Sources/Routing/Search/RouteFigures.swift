/// What routes are compared by.
struct RouteFigures {
  let months: Int
  /// Cents.
  let cost: Int
  /// Cents earned within the horizon less cents paid.
  let balance: Int
  let completion: Double
  /// In thousandths.
  let doors: Int

  /// Whether no criterion is worse than the other's.
  func isAtLeastAsGood(as other: RouteFigures) -> Bool {
    months <= other.months && cost <= other.cost && balance >= other.balance
      && completion >= other.completion && doors >= other.doors
  }
}
