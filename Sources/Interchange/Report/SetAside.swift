/// Rows that were read and left out by rule, and why.
public struct SetAside: Sendable, Codable, Equatable {
  /// The rule, in words.
  public let reason: String
  /// How many rows it left out.
  public let rows: Int

  /// Counts the rows that one rule left out.
  public init(reason: String, rows: Int) {
    self.reason = reason
    self.rows = rows
  }
}
