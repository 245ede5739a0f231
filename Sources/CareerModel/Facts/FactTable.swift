/// A table of facts: rows of text under the columns of a schema, sorted by the table's key.
///
/// This is the form in which facts are kept and compared: importers make fact tables out of the
/// publishers' files, and the catalogue is compiled from them.
public struct FactTable: Sendable, Equatable {
  /// Name, columns and key.
  public let schema: FactSchema

  /// One array per row, one text per column; an absent value is the empty text.
  public private(set) var rows: [[String]]

  /// An empty table.
  public init(_ schema: FactSchema) {
    self.schema = schema
    rows = []
  }

  /// Makes room for rows that are about to come.
  public mutating func reserve(_ count: Int) { rows.reserveCapacity(count) }

  /// Adds a row if every value fits its column; otherwise says which does not, and adds nothing.
  public mutating func add(_ row: [String]) throws(FactProblem) {
    try schema.check(row)
    rows.append(row)
  }

  /// Sorts the rows by their bytes, as the facts are kept, and removes rows that are equal in full.
  ///
  /// Throws the first pair of rows that share a key but differ elsewhere.
  public mutating func sort() throws(FactProblem) {
    rows.sort { left, right in
      for (a, b) in zip(left, right) where a != b {
        return a.utf8.lexicographicallyPrecedes(b.utf8)
      }
      return false
    }
    var kept: [[String]] = []
    kept.reserveCapacity(rows.count)
    for row in rows {
      if let last = kept.last {
        if last == row { continue }
        if last.prefix(schema.keyLength) == row.prefix(schema.keyLength) {
          throw FactProblem(
            column: schema.columns[0].name, value: row.prefix(schema.keyLength).joined(separator: ", "),
            expected: "one row for each key of \(schema.name)")
        }
      }
      kept.append(row)
    }
    rows = kept
  }
}
