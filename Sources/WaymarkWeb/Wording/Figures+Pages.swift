import CareerModel

extension Figures {
  /// A share in percent: `56%`; a share that would round to nothing keeps one place.
  static func share(_ percent: Double) -> String {
    percent >= 1 || percent == 0 ? "\(Int(percent.rounded()))%" : decimal(percent) + "%"
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
