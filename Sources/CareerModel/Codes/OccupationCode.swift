/// An occupation of the O*NET-SOC 2019 taxonomy, such as `29-1141.00` (Registered Nurses).
public struct OccupationCode: FieldCode {
  /// The publisher's form.
  public static var pattern: StaticString { "NN-NNNN.NN" }

  /// What the code is called in messages.
  public static var fieldName: String { "O*NET-SOC code" }

  /// The digits of the code read as one number.
  public let digits: UInt32

  /// Takes digits that are known to fit the pattern.
  public init(digits: UInt32) { self.digits = digits }

  /// The SOC occupation this one belongs to: the code without its two-digit extension.
  public var soc: SOCCode { SOCCode(digits: digits / 100) }

  /// The two-digit SOC major group, such as 29 for healthcare practitioners.
  public var majorGroup: Int { Int(digits / 1_000_000) }
}
