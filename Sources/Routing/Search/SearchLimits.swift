/// What the search may not exceed, in its own units.
struct SearchLimits {
  var months: Int?
  /// Cents.
  var cost: Int?
  var legs: Int
  /// Months within which earnings count.
  var horizon: Int
  /// Money in hand never falls below zero: the cents at the start, and the percent of pay that is set aside.
  var noDebt: (savings: Int, savedPercent: Int)?
  /// Only the fastest route is looked for: then nothing but months is compared.
  var fastestOnly = false

  /// Whether a partial route keeps to them.
  func admit(months: Int, cost: Int, paid: Int) -> Bool {
    if let most = self.months, months > most { return false }
    if let most = self.cost, cost > most { return false }
    if let noDebt, noDebt.savings + paid * noDebt.savedPercent / 100 < cost { return false }
    return true
  }
}
