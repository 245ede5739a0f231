/// The shape of a fact table: where it is kept, its columns, and how many of them make its key.
public struct FactSchema: Sendable, Equatable {
  /// Who stands behind a table.
  public enum Origin: String, Sendable, CaseIterable {
    /// Imported from a publisher's release.
    case published
    /// Put together by Waymark, reviewable line by line, and marked as curated wherever it shows.
    case curated
  }

  /// The table's name, which is also its file name and its name in the compiled catalogue.
  public let name: String
  /// Who stands behind it.
  public let origin: Origin
  /// The columns; the first `keyLength` of them are the key.
  public let columns: [FactColumn]
  /// How many leading columns identify a row.
  public let keyLength: Int

  /// A table's shape. `key` is how many leading columns identify a row.
  public init(_ name: String, _ origin: Origin, key: Int, _ columns: [FactColumn]) {
    self.name = name
    self.origin = origin
    self.columns = columns
    keyLength = key
  }

  /// Says what is wrong with a row, or nothing if it fits.
  public func check(_ row: [String]) throws(FactProblem) {
    guard row.count == columns.count else {
      throw FactProblem(
        column: name, value: row.joined(separator: " | "),
        expected: "\(columns.count) values (\(columns.map(\.name).joined(separator: ", ")))")
    }
    for (column, value) in zip(columns, row) { try column.check(value) }
  }

  /// The position of a column by its name.
  public func index(of column: String) -> Int? { columns.firstIndex { $0.name == column } }
}
