import CareerModel
import Catalog
import Interchange

/// What an import read, kept, set aside and rejected.
struct ImportRecord: JSONConvertible {
  let kind: ImportKind
  let outcome: ImportOutcome
  let isDryRun: Bool

  private var files: [FileReport] { outcome.report.files }
  private var problems: [Diagnostic] { outcome.report.diagnostics }

  var rowsRead: Int { files.reduce(0) { $0 + $1.rowsRead } }
  var rowsRejected: Int { files.reduce(0) { $0 + $1.rowsRejected } }
  /// How many rows the facts would have, or have.
  var rowsMade: Int { outcome.tables.reduce(0) { $0 + $1.rows.count } }
  /// Whether the facts folder is changed.
  var isWritten: Bool { rowsMade > 0 && !isDryRun }

  var json: JSONValue {
    [
      "kind": .text(kind.rawValue), "layout": .text(outcome.report.layout), "rowsRead": .number(rowsRead),
      "rowsKept": .number(files.reduce(0) { $0 + $1.rowsKept }),
      "rowsSetAside": .number(files.reduce(0) { $0 + $1.rowsSetAside }),
      "rowsRejected": .number(rowsRejected), "isDryRun": .flag(isDryRun), "isWritten": .flag(isWritten),
      "tables": .list(outcome.tables) { table in
        ["table": .text(table.schema.name), "rows": .number(table.rows.count)]
      },
      "files": .list(files, \.json), "problems": .list(problems, \.json),
      "problemCount": .number(outcome.report.diagnosticCount),
    ]
  }

  /// The record for people.
  func text(on terminal: Terminal) -> String {
    var text = "\(kind.title): \(outcome.report.layout)\n\n" + fileTable.text(on: terminal)
    let reasons = files.flatMap { file in file.setAside.map { (file.name, $0) } }
    if !reasons.isEmpty { text += "\nSet aside:\n" }
    for (file, reason) in reasons {
      text += "  \(file): \(Figures.number(reason.rows)) rows, \(reason.reason)\n"
    }
    if !problems.isEmpty { text += "\nProblems:\n" }
    for problem in problems { text += "  \(problem.severity.rawValue): \(problem)\n" + hint(of: problem) }
    let rest = outcome.report.diagnosticCount - problems.count
    if rest > 0 { text += "  and \(Figures.number(rest)) more\n" }
    return text + "\n" + ending
  }

  private var fileTable: TextTable {
    TextTable(
      columns: [.left("File"), .right("Read"), .right("Kept"), .right("Set aside"), .right("Rejected")],
      rows: files.map { file in
        [file.name]
          + [file.rowsRead, file.rowsKept, file.rowsSetAside, file.rowsRejected].map(Figures.number)
      })
  }

  private func hint(of problem: Diagnostic) -> String { problem.hint.map { "    \($0)\n" } ?? "" }

  private var ending: String {
    let made = outcome.tables.map { "\($0.schema.name) (\(Figures.number($0.rows.count)) rows)" }
      .joined(separator: ", ")
    if isWritten { return "Written: \(made).\n" }
    return isDryRun ? "Nothing was written (dry run). It would be: \(made).\n" : "Nothing was written.\n"
  }
}
