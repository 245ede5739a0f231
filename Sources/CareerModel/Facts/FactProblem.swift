/// A value that does not fit its column: which column, which value, and what was expected instead.
public struct FactProblem: Error, Equatable, Sendable, CustomStringConvertible {
  /// The name of the column.
  public let column: String
  /// The value as it was found.
  public let value: String
  /// What the column takes, in words.
  public let expected: String

  /// Describes a value that does not fit.
  public init(column: String, value: String, expected: String) {
    self.column = column
    self.value = value
    self.expected = expected
  }

  /// The problem as a sentence.
  public var description: String {
    "\(column): found \"\(value.prefix(60))\", expected \(expected)"
  }
}
