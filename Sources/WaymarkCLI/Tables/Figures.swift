import CareerModel

/// Figures in words for people.
enum Figures {
  /// What stands where the publisher has no figure.
  static let missing = "No figure"

  /// A whole number with commas: `189,100`.
  static func number(_ value: Int) -> String {
    var text = ""
    for (index, digit) in String(value.magnitude).reversed().enumerated() {
      if index > 0, index % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return (value < 0 ? "-" : "") + String(text.reversed())
  }

  /// A number with at most one decimal: `4.9`, `56`.
  static func decimal(_ value: Double) -> String {
    let tenths = Int((value.magnitude * 10).rounded())
    let text = number(tenths / 10) + (tenths % 10 == 0 ? "" : ".\(tenths % 10)")
    return value < 0 && tenths != 0 ? "-" + text : text
  }

  /// A change in percent with its sign: `+4.9%`, `-36.1%`.
  static func change(_ percent: Double) -> String {
    let text = decimal(percent)
    return (percent > 0 && text != "0" ? "+" : "") + text + "%"
  }

  /// Whole dollars: `$124,200`.
  static func dollars(_ money: Money) -> String { "$" + number(Int(money.dollars.rounded())) }

  /// Dollars and cents: `$59.71`.
  static func cents(_ money: Money) -> String {
    let rest = money.cents % 100
    return "$" + number(money.cents / 100) + (rest < 10 ? ".0\(rest)" : ".\(rest)")
  }

  /// A number for a program to read: `59.71`, `124200`. Beyond 2^53 it would claim digits it does not have.
  static func plain(_ value: Double) -> String {
    value == value.rounded() && value.magnitude < 0x1p53 ? String(Int(value)) : String(value)
  }

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
