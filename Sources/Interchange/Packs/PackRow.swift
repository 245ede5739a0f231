import CareerModel
import Planning

/// A row of a CSV file whose cells are read one by one; what is wrong is noted where it stands.
struct PackRow {
  let table: PackTable
  let row: Int
  let reader: DelimitedReader
  let log: ProblemLog

  /// The text of a cell; `nil` where it is empty or the file has no such column.
  func text(_ column: String, most: Int = PackLimits.text) -> String? {
    guard let field = table.column(column) else { return nil }
    let cell = reader.fields[field]
    if cell.start == cell.end { return nil }
    let text = reader.text(field)
    if text.isEmpty { return nil }
    if let hidden = PackText.hiddenCharacter(in: text) {
      error(
        column, "There is a character in \"\(column)\" that nobody sees, \(hidden).", hint: "Take it out.")
      return nil
    }
    if text.utf8.count > most, text.unicodeScalars.count > most {
      error(column, "\"\(column)\" has \(text.unicodeScalars.count) characters.", hint: "At most \(most).")
      return nil
    }
    return text
  }

  /// The text of a cell that must not be empty.
  func needed(_ column: String, most: Int = PackLimits.text) -> String? {
    if let text = text(column, most: most) { return text }
    if isEmpty(column) { error(column, "\"\(column)\" is empty.") }
    return nil
  }

  private func isEmpty(_ column: String) -> Bool {
    guard let field = table.column(column) else { return true }
    return reader.text(field).isEmpty
  }

  func error(_ column: String, _ message: @autoclosure () -> String, hint: @autoclosure () -> String? = nil) {
    log.error(at: table.place(row: row, column: column), message(), hint: hint())
  }

  /// An id that must be there.
  func id() -> String? {
    guard let text = needed("id") else { return nil }
    if PackText.isCourseID(text) { return text }
    error(
      "id", "\"id\" is \(PackText.quoted(text)), which is no id.",
      hint: "Letters, digits, hyphens, dots and underscores, at most \(PackLimits.id); not and, or, approval."
    )
    return nil
  }

  /// Values that are separated by a sign.
  func values(_ column: String, separator: Character = "|") -> [String] {
    guard let text = text(column, most: PackLimits.values * PackLimits.id) else { return [] }
    if !text.utf8.contains(separator.asciiValue ?? 0) { return [text] }
    let values = text.split(separator: separator).map { TidyText.text(String($0)) }.filter { !$0.isEmpty }
    if values.count > PackLimits.values {
      error(column, "\"\(column)\" has \(values.count) values.", hint: "At most \(PackLimits.values).")
    }
    return Array(values.prefix(PackLimits.values))
  }

  /// Values that have to be ids of a kind.
  func ids(_ column: String, separator: Character = "|", _ isID: (String) -> Bool) -> [String] {
    values(column, separator: separator).filter { value in
      if isID(value) { return true }
      log.error(
        at: table.place(row: row, column: column, value: value), "\(PackText.quoted(value)) is no id.",
        hint: "Several values are separated by \"\(separator)\".")
      return false
    }
  }

  /// One of several words.
  func word<Word: RawRepresentable & CaseIterable>(_ column: String) -> Word? where Word.RawValue == String {
    guard let text = text(column) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue)
    error(
      column, "\"\(column)\" is \(PackText.quoted(text)).",
      hint: NearestWords(words).hint(for: text) ?? "Expected one of: " + words.joined(separator: ", ") + ".")
    return nil
  }

  /// Yes or no; no where nothing stands.
  func flag(_ column: String) -> Bool {
    switch text(column)?.lowercased() {
    case "yes", "true": return true
    case "no", "false", nil: return false
    case let text?:
      error(column, "\"\(column)\" is \(PackText.quoted(text)), expected yes or no.")
      return false
    }
  }

  /// A whole number.
  func whole(_ column: String, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(column) else { return nil }
    if let number = PackText.whole(text, in: range) { return number }
    error(
      column,
      "\"\(column)\" is \(PackText.quoted(text)), expected a whole number from \(range.lowerBound) to "
        + "\(range.upperBound).")
    return nil
  }

  /// A number with digits behind the point, in units of the last one.
  func decimal(_ text: String?, _ column: String, digits: Int, most: Int) -> Int? {
    guard let text else { return nil }
    if let number = PackText.decimal(text, digits: digits, most: most) { return number }
    let unit = [2: 100, 3: 1_000][digits] ?? 1
    error(
      column, "\"\(column)\" is \(PackText.quoted(text)), expected a number from 0 to \(most / unit).",
      hint: "At most \(digits) digits behind the point, such as 0.5.")
    return nil
  }

  /// A day.
  func day(_ text: String?, _ column: String) -> String? {
    guard let text else { return nil }
    if PackText.isDay(text) { return text }
    error(column, "\"\(column)\" is \(PackText.quoted(text)), which is no day.", hint: "Such as 2026-11-24.")
    return nil
  }

  /// A code.
  func code<Code: FieldCode>(_ text: String?, _ column: String) -> Code? {
    guard let text else { return nil }
    if let code = Code(text) { return code }
    error(
      column, "\"\(column)\" is \(PackText.quoted(text)), which is no \(Code.fieldName).",
      hint: "The form is \(Code.pattern); a spreadsheet program may have taken zeros away at its start.")
    return nil
  }
}
