/// One thing that is wrong with a publisher's file, and where.
public struct Diagnostic: Sendable, Codable, Equatable, CustomStringConvertible {
  /// How much a problem weighs.
  public enum Severity: String, Sendable, Codable {
    /// The row, or a part of it, was not taken over.
    case error
    /// The row was taken over; somebody should look at it.
    case warning
  }

  /// How much the problem weighs.
  public let severity: Severity
  /// The name of the file, without its folder.
  public let file: String
  /// The line of the file (in a spreadsheet, the row), counted from 1; 0 where the whole file is meant.
  public let line: Int
  /// The publisher's name of the column; empty where the whole row is meant.
  public let column: String
  /// The value as it was found.
  public let value: String
  /// What was expected instead, in words.
  public let expected: String
  /// What to do about it, where there is something to do.
  public let hint: String?

  /// Describes one problem.
  public init(
    severity: Severity, file: String, line: Int, column: String, value: String, expected: String,
    hint: String? = nil
  ) {
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.value = value
    self.expected = expected
    self.hint = hint
  }

  /// The problem on one line: `file:line: column: found ..., expected ...`.
  public var description: String {
    let place = line > 0 ? "\(file):\(line): " : "\(file): "
    let name = column.isEmpty ? "" : "\(column): "
    let found = value.isEmpty ? "nothing" : "\"\(Self.onOneLine(value))\""
    return "\(place)\(name)found \(found), expected \(expected)"
  }

  /// The value without line breaks and at most 80 characters long, so that one problem stays one line.
  private static func onOneLine(_ value: String) -> String {
    let line = String(value.prefix(80).map { $0.isNewline || $0 == "\t" ? " " : $0 })
    return value.count > 80 ? line + "..." : line
  }
}
