/// A published wage: an amount, or the publisher's ceiling with "or more".
///
/// BLS does not publish percentiles at or above a ceiling (in May 2024 $239,200 a year, $115.00 an hour).
public enum WageFigure: Hashable, Sendable {
  /// The figure as published.
  case amount(Money)
  /// The figure is at least this.
  case atLeast(Money)

  /// The amount, or the ceiling.
  public var money: Money {
    switch self {
    case .amount(let money), .atLeast(let money): money
    }
  }
}
