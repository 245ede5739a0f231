import CareerModel

/// The text form of a fact table: a header line, then one line a row, values separated by tabs.
enum FactText {
  static func text(of table: FactTable) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(table.rows.count * 40)
    append(table.schema.columns.map(\.name), to: &bytes)
    for row in table.rows { append(row, to: &bytes) }
    return bytes
  }

  static func parse(
    _ bytes: [UInt8], as schema: FactSchema, file: String
  ) throws(FactsError) -> FactTable {
    var table = FactTable(schema)
    let expected = schema.columns.map(\.name).joined(separator: "\t")
    var number = 0
    var lines = TabbedLines(bytes)
    guard let header = lines.next() else {
      throw .wrongHeader(file: file, found: "", expected: expected)
    }
    guard header == schema.columns.map(\.name) else {
      throw .wrongHeader(file: file, found: header.joined(separator: "\t"), expected: expected)
    }
    number = 1
    while let row = lines.next() {
      number += 1
      do {
        try table.add(row)
      } catch {
        throw .badLine(file: file, line: number, problem: error.description)
      }
    }
    return table
  }

  private static func append(_ row: [String], to bytes: inout [UInt8]) {
    var isFirst = true
    for value in row {
      if !isFirst { bytes.append(UInt8(ascii: "\t")) }
      isFirst = false
      bytes.append(contentsOf: value.utf8)
    }
    bytes.append(UInt8(ascii: "\n"))
  }
}
