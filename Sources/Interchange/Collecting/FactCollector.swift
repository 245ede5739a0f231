import CareerModel

/// Collects the rows of one fact table and sees to it that no key comes twice.
final class FactCollector {
  /// The table so far, in the order of reading.
  private(set) var table: FactTable
  /// Where each row of the table was read.
  private var places: [Place] = []
  private var rowByKey: [String: Int] = [:]
  private let nameOfFile: (Int) -> String

  /// `nameOfFile` gives the name of a file of the import, for messages.
  init(_ schema: FactSchema, nameOfFile: @escaping (Int) -> String) {
    table = FactTable(schema)
    self.nameOfFile = nameOfFile
  }

  /// Adds a row; one that is already there in full is passed over.
  ///
  /// Throws if a value does not fit its column, or if another row has the same key but says otherwise.
  func add(_ row: [String], at place: Place) throws(RowProblem) -> RowFate {
    let key = row.prefix(table.schema.keyLength).joined(separator: "\t")
    if let other = rowByKey[key] {
      if table.rows[other] == row { return .repeated }
      let first = places[other]
      let columns = table.schema.columns.prefix(table.schema.keyLength).map(\.name)
      throw RowProblem(
        column: columns.joined(separator: ", "), value: key.replacing("\t", with: ", "),
        expected: "one row for each; \(nameOfFile(first.file)) says otherwise on line \(first.line)")
    }
    do throws(FactProblem) {
      try table.add(row)
    } catch {
      throw RowProblem(column: error.column, value: error.value, expected: error.expected)
    }
    rowByKey[key] = places.count
    places.append(place)
    return .kept
  }

  /// How many rows came from a file.
  func rows(from file: Int) -> Int { places.reduce(0) { $0 + ($1.file == file ? 1 : 0) } }

  /// The table with its rows sorted.
  func sorted() throws(ImportFailure) -> FactTable {
    var sorted = table
    do throws(FactProblem) {
      try sorted.sort()
    } catch {
      throw .conflict(table: table.schema.name, key: error.value, detail: error.expected)
    }
    return sorted
  }
}
