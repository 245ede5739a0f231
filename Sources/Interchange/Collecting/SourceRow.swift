import CareerModel

/// The row of a publisher's table that an importer is looking at.
struct SourceRow {
  let cursor: any RowCursor
  let file: Int
  /// Whether marks such as `[1]` after values refer to footnotes.
  let hasFootnotes: Bool

  /// Where the row was read.
  var place: Place { Place(file: file, line: cursor.line) }

  /// A column's text; empty if this file lacks the column.
  func text(_ column: Column) -> String {
    guard let index = column.index else { return "" }
    let text = cursor.text(index)
    return hasFootnotes ? FootnoteMark.removed(from: text) : text
  }

  /// A column's text, which must not be empty.
  func name(_ column: Column) throws(RowProblem) -> String {
    let text = text(column)
    if text.isEmpty { throw problem(column, "text") }
    return text
  }

  /// A code in its publisher's form.
  func code<Code: FieldCode>(_ column: Column, as type: Code.Type = Code.self) throws(RowProblem) -> Code {
    guard let code = Code(text(column)) else {
      throw problem(column, "a \(Code.fieldName) of the form \(Code.pattern)")
    }
    return code
  }

  /// A number, written the one way.
  func decimal(_ column: Column) throws(RowProblem) -> String {
    guard let number = DecimalText.canonical(text(column)) else { throw problem(column, "a number") }
    return number
  }

  /// A number, or nothing where the publisher has no figure and says so with nothing or one of some words.
  func decimal(_ column: Column, absent words: Set<String>) throws(RowProblem) -> String {
    let text = text(column)
    return text.isEmpty || words.contains(text) ? "" : try decimal(column)
  }

  /// A whole number, zero or more, or nothing where the publisher has no figure.
  func whole(_ column: Column, absent words: Set<String> = []) throws(RowProblem) -> String {
    let number = try decimal(column, absent: words)
    if number.utf8.contains(where: { $0 < 0x30 || $0 > 0x39 }) {
      throw problem(column, "a whole number, zero or more")
    }
    return number
  }

  /// A state's or territory's two letters.
  func state(_ column: Column) throws(RowProblem) -> String {
    let text = text(column)
    guard text.utf8.count == 2, text.utf8.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) else {
      throw problem(column, "a two-letter state code")
    }
    return text
  }

  /// `Y` for yes; nothing for no and for an empty field.
  func flag(_ column: Column) throws(RowProblem) -> String {
    switch text(column) {
    case "Y": return "Y"
    case "N", "", "n/a": return ""
    default: throw problem(column, "Y or N")
    }
  }

  /// Describes what is wrong with a column's value.
  func problem(_ column: Column, _ expected: String, hint: String? = nil) -> RowProblem {
    RowProblem(column: column.name, value: text(column), expected: expected, hint: hint)
  }
}
