/// A secondary course of the School Courses for the Exchange of Data, such as `14051` (Nursing).
public struct SCEDCode: FieldCode {
  /// The publisher's form.
  public static var pattern: StaticString { "NNNNN" }

  /// What the code is called in messages.
  public static var fieldName: String { "SCED code" }

  /// The digits of the code read as one number.
  public let digits: UInt32

  /// Takes digits that are known to fit the pattern.
  public init(digits: UInt32) { self.digits = digits }

  /// The two-digit subject area, such as 14 for health care sciences.
  public var subjectArea: Int { Int(digits / 1000) }
}
