import CareerModel

/// A stretch of equal pay on the axis.
struct TimelinePay: Hashable {
  let x: Double
  let width: Double
  let yearly: Money
  let label: String
  /// Where the label stands; `nil` where there is no room for it.
  let labelX: Double?
  /// Whether it stands above the line, not under it.
  let isLabelAbove: Bool

  var right: Double { x + width }
}
