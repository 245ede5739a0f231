import ArgumentParser

/// How the result of a command is printed.
struct DocumentOptions: ParsableArguments {
  @Flag(help: "Print one JSON document.")
  var json = false

  /// Prints a result as JSON when that is asked for, and otherwise the text for people.
  func show(_ record: some Encodable, text: (Terminal) -> String) throws {
    try StandardOutput.emit(json ? JSONDocument.text(of: record) : text(.output))
  }
}
