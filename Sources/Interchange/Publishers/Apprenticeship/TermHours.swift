/// The length of an apprenticeship in hours, as publishers write it: `2000`, or `2500 - 4000`.
enum TermHours {
  /// Reads a length; nothing if there is none.
  static func text(_ row: SourceRow, _ column: Column) throws(RowProblem) -> String {
    let text = row.text(column)
    if text.isEmpty { return "" }
    let bounds = text.split(separator: "-", omittingEmptySubsequences: false)
    guard bounds.count <= 2, bounds.allSatisfy({ TidyText.text(String($0)).isDigits }) else {
      throw row.problem(column, "hours like 2000 or 2500 - 4000")
    }
    return text
  }
}
