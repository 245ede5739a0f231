import ArgumentParser
import Catalog

/// How a list is printed.
struct ListOptions: ParsableArguments {
  @Flag(help: "Print one JSON document.")
  var json = false

  @Flag(help: "Print comma-separated values under a header line.")
  var csv = false

  func validate() throws {
    if json, csv { throw ValidationError("--json and --csv exclude each other.") }
  }

  /// Prints a list in the form that is asked for; `text` is the table for people.
  func show<Record: ListRecord>(_ records: [Record], text: (Terminal) -> String) throws(CommandFailure) {
    if json {
      try StandardOutput.emit(JSONText.text(of: .list(records) { $0.json }))
    } else if csv {
      try StandardOutput.emit(CSVText.text(columns: Record.columns, rows: records.map(\.values)))
    } else {
      try StandardOutput.emit(text(.output))
    }
  }
}
