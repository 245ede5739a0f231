/// Credit for learning, exact to the thousandth: a third of a credit is 0.333.
///
/// One credit is what a state's diploma counts as one: usually a year of a course, 120 hours or more. A pack says
/// what its unit is.
public struct Credits: Hashable, Comparable, Sendable {
  /// Thousandths of a credit.
  public let thousandths: Int

  /// Credit in thousandths.
  public init(thousandths: Int) { self.thousandths = thousandths }

  /// Credit rounded to the nearest thousandth.
  public init(_ credits: Double) { thousandths = Int((credits * 1_000).rounded()) }

  /// No credit.
  public static let none = Credits(thousandths: 0)

  /// Fewer credits sort first.
  public static func < (left: Credits, right: Credits) -> Bool { left.thousandths < right.thousandths }

  /// The sum of two.
  public static func + (left: Credits, right: Credits) -> Credits {
    Credits(thousandths: left.thousandths + right.thousandths)
  }

  /// What is left of one without the other; below zero when the other is more.
  public static func - (left: Credits, right: Credits) -> Credits {
    Credits(thousandths: left.thousandths - right.thousandths)
  }

  /// Adds to a sum.
  public static func += (sum: inout Credits, other: Credits) { sum = sum + other }
}

extension Credits: CustomStringConvertible {
  /// As people write it: `1`, `0.5`, `0.333`.
  public var description: String {
    let (whole, rest) = (thousandths.magnitude / 1_000, thousandths.magnitude % 1_000)
    let sign = thousandths < 0 ? "-" : ""
    guard rest > 0 else { return sign + String(whole) }
    var digits = String(rest)
    digits = String(repeating: "0", count: 3 - digits.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(sign)\(whole).\(digits)"
  }
}
