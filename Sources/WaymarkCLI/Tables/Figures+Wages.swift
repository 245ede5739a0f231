import CareerModel

extension Figures {
  /// What stands where the publisher has no figure.
  static let missing = "No figure"

  /// A yearly wage: `$124,200`, or `$239,200 or more` at the publisher's ceiling.
  static func yearly(_ wage: WageFigure?) -> String { text(of: wage, dollars) }

  /// An hourly wage: `$59.71`, or `$115.00 or more` at the publisher's ceiling.
  static func hourly(_ wage: WageFigure?) -> String { text(of: wage, cents) }

  private static func text(of wage: WageFigure?, _ amount: (Money) -> String) -> String {
    switch wage {
    case nil: missing
    case .amount(let money): amount(money)
    case .atLeast(let money): "\(amount(money)) or more"
    }
  }
}
