import Interchange
import SeededNumbers
import Testing

/// A small data set in its publisher's layout, which tests can change before it is written.
struct Sample: Sendable, CustomTestStringConvertible {
  /// One file of it.
  struct File: Sendable {
    let name: String
    /// The byte between fields; `nil` for a workbook.
    var delimiter: String?
    /// The sheet's name, in a workbook.
    var sheet = ""
    /// Lines above the header, in a workbook.
    var above: [[String]] = []
    let header: [String]
    var rows: [[String]]
  }

  let kind: ImportKind
  var files: [File]
  /// How many facts each table gets.
  let facts: [String: Int]

  var testDescription: String { kind.rawValue }

  /// The same with the rows of every file in another order.
  func shuffled(_ seed: UInt64) -> Sample {
    var random = Seeded(seed)
    var result = self
    for index in files.indices { result.files[index].rows.shuffle(using: &random) }
    return result
  }
}

extension Sample.File {
  /// The file's bytes, with a line end of choice.
  func bytes(lineEnd: String = "\n") throws -> [UInt8] {
    guard let delimiter else {
      let padded = rows.map { row in row + Array(repeating: "", count: header.count - row.count) }
      return try Spreadsheet().sheet(sheet, texts: above + [header] + padded).bytes()
    }
    let lines = ([header] + rows).map { $0.map(quoted).joined(separator: delimiter) + lineEnd }
    return Array(lines.joined().utf8)
  }

  private func quoted(_ field: String) -> String {
    let needsQuotes = delimiter == "," && field.contains { ",\"\n".contains($0) }
    return needsQuotes ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
  }
}
