public import CareerModel

/// Pay that stays the same for some months.
public struct PayStep: Hashable, Sendable {
  /// The month it begins in, from the start of the route.
  public let start: Int
  /// For how many months.
  public let months: Int
  /// Pay a month.
  public let monthly: Money

  /// A step.
  public init(start: Int, months: Int, monthly: Money) {
    self.start = start
    self.months = months
    self.monthly = monthly
  }

  /// All of it.
  public var total: Money { Money(cents: monthly.cents * months) }
  /// Pay a year.
  public var yearly: Money { Money(cents: monthly.cents * 12) }
}
