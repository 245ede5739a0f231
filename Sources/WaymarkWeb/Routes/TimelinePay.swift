import CareerModel

/// A stretch of equal pay on the axis.
struct TimelinePay: Hashable {
  let x: Double
  let width: Double
  let yearly: Money
  let label: String
  /// Where the label stands; `nil` where there is no room for it.
  let labelX: Double?
  let isLabelBefore: Bool

  var right: Double { x + width }
}
