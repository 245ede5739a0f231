import CareerModel
import Foundation

/// Checks the file of one fact table: its header, every value, the order of its rows, and their keys.
struct TableCheck {
  /// A file with more problems than this is not listed in full.
  private static let mostFindings = 20

  private let schema: FactSchema
  private let file: String

  init(_ schema: FactSchema, file: String) {
    self.schema = schema
    self.file = file
  }

  /// Checks the file and keeps its good rows for other checks.
  func findings(keepingIn facts: inout VerifiedFacts) -> [Finding] {
    guard let data = FileManager.default.contents(atPath: file) else {
      return [Finding(.tables, at: file, "the file is missing")]
    }
    var lines = TabbedLines([UInt8](data))
    let header = lines.next() ?? []
    let columns = schema.columns.map(\.name)
    guard header == columns else {
      return [
        Finding(
          .tables, at: "\(file):1",
          "the header is \"\(header.joined(separator: " "))\", expected \"\(columns.joined(separator: " "))\""
        )
      ]
    }
    var problems: [(line: Int, text: String)] = []
    var rows: [[String]] = []
    var number = 1
    while let row = lines.next() {
      number += 1
      if let problem = problem(of: row, after: rows.last) {
        problems.append((number, problem.text))
        if problem.isUnreadable { continue }
      }
      rows.append(row)
    }
    if data.last != UInt8(ascii: "\n") { problems.append((number, "the last line is not closed")) }
    facts.keep(rows, of: schema)
    return listed(problems)
  }

  private func problem(of row: [String], after last: [String]?) -> (text: String, isUnreadable: Bool)? {
    do throws(FactProblem) {
      try schema.check(row)
    } catch {
      return (error.description, true)
    }
    guard let last else { return nil }
    let key = row.prefix(schema.keyLength)
    if last.prefix(schema.keyLength) == key {
      return ("the key \(key.joined(separator: ", ")) stands on the line before, too", false)
    }
    return Self.stands(last, before: row) ? nil : ("the row belongs before the one above it", false)
  }

  private static func stands(_ left: [String], before right: [String]) -> Bool {
    for (a, b) in zip(left, right) where a != b { return a.utf8.lexicographicallyPrecedes(b.utf8) }
    return false
  }

  private func listed(_ problems: [(line: Int, text: String)]) -> [Finding] {
    var findings = problems.prefix(Self.mostFindings).map { line, text in
      Finding(.tables, at: "\(file):\(line)", text)
    }
    let rest = problems.count - findings.count
    if rest > 0 { findings.append(Finding(.tables, at: file, "\(rest) more problems of this kind")) }
    return findings
  }
}
