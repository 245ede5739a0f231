import ArgumentParser
import Catalog

/// How the result of a command is printed.
struct DocumentOptions: ParsableArguments {
  @Flag(help: "Print one JSON document.")
  var json = false

  /// Prints a result as JSON when that is asked for, and otherwise the text for people.
  func show(_ record: some JSONConvertible, text: (Terminal) -> String) throws(CommandFailure) {
    try StandardOutput.emit(json ? JSONText.text(of: record.json) : text(.output))
  }
}
