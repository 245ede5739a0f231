/// A code of the Standard Occupational Classification 2018, such as `29-1141`; groups end in zeros.
public struct SOCCode: FieldCode {
  /// The publisher's form.
  public static var pattern: StaticString { "NN-NNNN" }

  /// What the code is called in messages.
  public static var fieldName: String { "SOC code" }

  /// The digits of the code read as one number.
  public let digits: UInt32

  /// Takes digits that are known to fit the pattern.
  public init(digits: UInt32) { self.digits = digits }

  /// The broad occupation this code belongs to (last digit zero), such as `31-1120` for `31-1121`.
  public var broad: SOCCode { SOCCode(digits: digits / 10 * 10) }

  /// The two-digit SOC major group, such as 29 for healthcare practitioners.
  public var majorGroup: Int { Int(digits / 10_000) }
}
