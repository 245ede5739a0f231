/// A six-digit instructional program of the CIP 2020, such as `51.3801` (Registered Nursing).
public struct CIPCode: FieldCode {
  /// The publisher's form.
  public static var pattern: StaticString { "NN.NNNN" }

  /// What the code is called in messages.
  public static var fieldName: String { "CIP code" }

  /// The digits of the code read as one number.
  public let digits: UInt32

  /// Takes digits that are known to fit the pattern.
  public init(digits: UInt32) { self.digits = digits }

  /// The four-digit series this program belongs to, as its digits: 5138 for `51.3801`.
  public var series: Int { Int(digits / 100) }

  /// The two-digit family this program belongs to, such as 51 for the health professions.
  public var family: Int { Int(digits / 10_000) }
}
