/// What became of the rows of one file: each row read was kept, set aside or rejected.
public struct FileReport: Sendable, Codable, Equatable {
  /// The name of the file, without its folder.
  public let name: String
  /// How many rows were read, without the header line and blank lines.
  public let rowsRead: Int
  /// How many rows facts were made of.
  public let rowsKept: Int
  /// Rows left out by rule, by reason, in the reasons' order.
  public let setAside: [SetAside]
  /// How many rows were left out because something was wrong with them.
  public let rowsRejected: Int

  /// How many rows were left out by rule.
  public var rowsSetAside: Int { setAside.reduce(0) { $0 + $1.rows } }

  /// Reports on one file.
  public init(name: String, rowsRead: Int, rowsKept: Int, setAside: [SetAside], rowsRejected: Int) {
    self.name = name
    self.rowsRead = rowsRead
    self.rowsKept = rowsKept
    self.setAside = setAside
    self.rowsRejected = rowsRejected
  }
}
