/// A college's number in IPEDS, such as `236948`.
public struct UnitID: FieldCode {
  /// The publisher's form.
  public static var pattern: StaticString { "NNNNNN" }

  /// What the code is called in messages.
  public static var fieldName: String { "UNITID" }

  /// The digits of the code read as one number.
  public let digits: UInt32

  /// Takes digits that are known to fit the pattern.
  public init(digits: UInt32) { self.digits = digits }
}
