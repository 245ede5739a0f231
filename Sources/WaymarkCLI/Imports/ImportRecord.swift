import CareerModel
import Interchange

/// What an import read, kept, set aside and rejected.
struct ImportRecord: Encodable {
  /// A table that facts were made for.
  struct Table: Encodable {
    let table: String
    let rows: Int
  }

  let kind: ImportKind
  let layout: String
  let rowsRead: Int
  let rowsKept: Int
  let rowsSetAside: Int
  let rowsRejected: Int
  let files: [FileReport]
  let tables: [Table]
  /// The first problems; `problemCount` counts them all.
  let problems: [Diagnostic]
  let problemCount: Int
  let isDryRun: Bool
  /// Whether the facts folder was changed.
  let isWritten: Bool

  init(kind: ImportKind, _ outcome: ImportOutcome, isWritten: Bool, isDryRun: Bool) {
    self.kind = kind
    self.isWritten = isWritten
    self.isDryRun = isDryRun
    let report = outcome.report
    layout = report.layout
    files = report.files
    rowsRead = files.reduce(0) { $0 + $1.rowsRead }
    rowsKept = files.reduce(0) { $0 + $1.rowsKept }
    rowsSetAside = files.reduce(0) { $0 + $1.rowsSetAside }
    rowsRejected = files.reduce(0) { $0 + $1.rowsRejected }
    tables = outcome.tables.map { Table(table: $0.schema.name, rows: $0.rows.count) }
    problems = report.diagnostics
    problemCount = report.diagnosticCount
  }

  /// The record for people.
  func text(on terminal: Terminal) -> String {
    var text = "\(kind.title): \(layout)\n\n" + fileTable.text(on: terminal)
    let reasons = files.flatMap { file in file.setAside.map { (file.name, $0) } }
    if !reasons.isEmpty { text += "\nSet aside:\n" }
    for (file, reason) in reasons {
      text += "  \(file): \(Figures.number(reason.rows)) rows, \(reason.reason)\n"
    }
    if !problems.isEmpty { text += "\nProblems:\n" }
    for problem in problems { text += "  \(problem.severity.rawValue): \(problem)\n" + hint(of: problem) }
    if problemCount > problems.count {
      text += "  and \(Figures.number(problemCount - problems.count)) more\n"
    }
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
    let made = tables.map { "\($0.table) (\(Figures.number($0.rows)) rows)" }.joined(separator: ", ")
    if isWritten { return "Written: \(made).\n" }
    return isDryRun ? "Nothing was written (dry run). It would be: \(made).\n" : "Nothing was written.\n"
  }
}
