/// How much each criterion weighs in one look for a route.
struct RouteTaste {
  /// Each weight is for one month, one cent, or certainty.
  let months: Double
  let cost: Double
  let balance: Double
  let completion: Double

  /// How little some figures are to this taste: the least is the best.
  func distaste(_ figures: RouteFigures) -> Double {
    months * Double(figures.months) + cost * Double(figures.cost) - balance * Double(figures.balance)
      - completion * figures.completion
  }

  /// A taste for each criterion alone and for every mix of them.
  ///
  /// Criteria weigh alike in a mix when the whole of what they usually differ by between routes does.
  static func all(horizon: Int, dearest: Int, bestBalance: Int) -> [RouteTaste] {
    (1..<16).map { mix in
      func weight(_ criterion: Int, whole: Int) -> Double {
        mix & (1 << criterion) != 0 ? 1 / Double(max(1, whole)) : 0
      }
      return RouteTaste(
        months: weight(0, whole: horizon), cost: weight(1, whole: 2 * dearest),
        balance: weight(2, whole: bestBalance / 2), completion: weight(3, whole: 1))
    }
  }
}
