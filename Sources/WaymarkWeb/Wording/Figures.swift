import CareerModel

/// Numbers as people read them.
enum Figures {
  /// A whole number with commas: `189,100`.
  static func number(_ value: Int) -> String {
    let digits = Array(String(value.magnitude).utf8)
    var bytes: [UInt8] = value < 0 ? [UInt8(ascii: "-")] : []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(digit)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A decimal with at most one place: `4.9`, `56`.
  static func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let whole = number(abs(tenths) / 10)
    let text = tenths % 10 == 0 ? whole : "\(whole).\(abs(tenths) % 10)"
    return tenths < 0 ? "-" + text : text
  }

  /// A change in percent, with its sign: `+4.9%`, `-36.1%`, `0%`.
  static func change(_ percent: Double) -> String {
    let text = decimal(percent)
    return (percent > 0 && text != "0" ? "+" : "") + text + "%"
  }

  /// A share in percent: `56%`; a share that would round to nothing keeps one place.
  static func share(_ percent: Double) -> String {
    percent >= 1 || percent == 0 ? "\(Int(percent.rounded()))%" : decimal(percent) + "%"
  }

  /// Whole dollars: `$124,200`.
  static func dollars(_ money: Money) -> String {
    "$" + number(Int(money.dollars.rounded()))
  }

  /// Dollars and cents: `$59.71`.
  static func cents(_ money: Money) -> String {
    let rest = money.cents % 100
    return "$" + number(money.cents / 100) + (rest < 10 ? ".0\(rest)" : ".\(rest)")
  }

  /// Thousands of dollars for narrow charts: `$80k`.
  static func thousands(_ money: Money) -> String { "$\(Int((money.dollars / 1000).rounded()))k" }

  /// An English ordinal: `4th`, `22nd`.
  static func ordinal(_ value: Int) -> String {
    let ending =
      switch (value % 100, value % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    return "\(value)\(ending)"
  }
}
