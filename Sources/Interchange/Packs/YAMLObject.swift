import CareerModel
import Planning

/// An object of a YAML file whose keys are read one by one; what is wrong is noted where it stands.
struct YAMLObject {
  let node: YAMLNode
  let file: String
  let log: ProblemLog
  /// What it describes, for messages: `a program of study`.
  let what: String

  /// Takes an object with no other than these keys; `nil` for anything else.
  init?(_ node: YAMLNode, _ what: String, keys: [String], file: String, log: ProblemLog) {
    self.node = node
    self.what = what
    self.file = file
    self.log = log
    guard case .object(let members) = node.content else {
      log.error(
        at: PackPlace(file: file, line: node.line, column: node.column),
        "Expected \(what), found \(node.words).",
        hint: "It is an object with the keys \(keys.joined(separator: ", ")).")
      return nil
    }
    for (key, _) in members where !keys.contains(key.text ?? "") {
      let name = key.text ?? "?"
      error(
        key, what.capitalizedStart + " has no key \(PackText.quoted(name)).",
        hint: NearestWords(keys).hint(for: name) ?? "There are: " + keys.joined(separator: ", ") + ".")
    }
  }

  func place(_ node: YAMLNode) -> PackPlace { PackPlace(file: file, line: node.line, column: node.column) }

  func error(_ node: YAMLNode, _ message: String, hint: String? = nil) {
    log.error(at: place(node), message, hint: hint)
  }

  /// The value of a key, if something stands there.
  func value(_ key: String) -> YAMLNode? {
    guard let value = node.members.first(where: { $0.key.text == key })?.value, !value.isEmpty else {
      return nil
    }
    return value
  }

  /// The value of a key that must be there.
  func needed(_ key: String, hint: String? = nil) -> YAMLNode? {
    if let value = value(key) { return value }
    error(node, what.capitalizedStart + " needs a key \"\(key)\".", hint: hint)
    return nil
  }

  /// A text under a key.
  func text(_ key: String, most: Int = PackLimits.text) -> String? {
    value(key).flatMap { text($0, key, most: most) }
  }

  /// A text under a key that must be there.
  func neededText(_ key: String, most: Int = PackLimits.text) -> String? {
    needed(key).flatMap { text($0, key, most: most) }
  }

  /// The title, which must be there.
  func title() -> String { neededText("title", most: PackLimits.title) ?? "" }

  /// The text of a value.
  func text(_ value: YAMLNode, _ key: String, most: Int = PackLimits.text) -> String? {
    guard let text = value.text, !value.isEmpty else {
      error(value, "\"\(key)\" is \(value.words), expected a text.")
      return nil
    }
    if let hidden = PackText.hiddenCharacter(in: text) {
      error(value, "There is a character in \"\(key)\" that nobody sees, \(hidden).", hint: "Take it out.")
      return nil
    }
    let tidy = TidyText.text(text)
    if tidy.isEmpty { error(value, "\"\(key)\" is empty.") }
    if tidy.unicodeScalars.count > most {
      error(value, "\"\(key)\" has \(tidy.unicodeScalars.count) characters.", hint: "At most \(most).")
      return nil
    }
    return tidy.isEmpty ? nil : tidy
  }

  /// An id under a key that must be there.
  func id(_ key: String = "id") -> String? {
    guard let value = needed(key) else { return nil }
    return id(value, key)
  }

  /// An id.
  func id(_ value: YAMLNode, _ key: String) -> String? {
    guard let text = text(value, key) else { return nil }
    if PackText.isID(text) { return text }
    error(
      value, "\"\(key)\" is \(PackText.quoted(text)), which is no id.",
      hint: "Small letters, digits and hyphens, at most \(PackLimits.id) of them.")
    return nil
  }

  /// One of several words.
  func word<Word: RawRepresentable & CaseIterable>(_ value: YAMLNode?, _ key: String) -> Word?
  where Word.RawValue == String {
    guard let value, let text = text(value, key) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue)
    error(
      value, "\"\(key)\" is \(PackText.quoted(text)).",
      hint: NearestWords(words).hint(for: text) ?? "Expected one of: " + words.joined(separator: ", ") + ".")
    return nil
  }

  /// Yes or no; no where nothing stands.
  func flag(_ key: String) -> Bool {
    guard let value = value(key) else { return false }
    switch value.text {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      error(value, "\"\(key)\" is \(value.words), expected true or false.")
      return false
    }
  }

  /// A whole number.
  func whole(_ value: YAMLNode?, _ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let value else { return nil }
    if let number = value.text.flatMap({ PackText.whole($0, in: range) }) { return number }
    error(
      value,
      "\"\(key)\" is \(value.words), expected a whole number from \(range.lowerBound) to \(range.upperBound)."
    )
    return nil
  }

  /// A number with digits behind the point, in units of the last one.
  func decimal(_ value: YAMLNode?, _ key: String, digits: Int, most: Int) -> Int? {
    guard let value else { return nil }
    if let number = value.text.flatMap({ PackText.decimal($0, digits: digits, most: most) }) { return number }
    let unit = [2: 100, 3: 1_000][digits] ?? 1
    error(
      value, "\"\(key)\" is \(value.words), expected a number from 0 to \(most / unit).",
      hint: "At most \(digits) digits behind the point, such as 0.5.")
    return nil
  }

  /// A day under a key.
  func day(_ key: String) -> String? {
    guard let value = needed(key), let text = text(value, key) else { return nil }
    if PackText.isDay(text) { return text }
    error(value, "\"\(key)\" is \(PackText.quoted(text)), which is no day.", hint: "Such as 2026-11-24.")
    return nil
  }

  /// Grades: `9-12`, or one.
  func grades(_ key: String) -> ClosedRange<Int>? {
    guard let value = needed(key) else { return nil }
    if let grades = value.text.flatMap({ PackText.range($0, in: SchoolCalendar.possibleGrades) }) {
      return grades
    }
    error(value, "\"\(key)\" is \(value.words), expected grades such as 9-12.")
    return nil
  }

  /// The items of a list; a single value counts as a list of one.
  func items(_ key: String) -> [YAMLNode] {
    guard let value = value(key) else { return [] }
    switch value.content {
    case .list(let items): return items
    case .text: return [value]
    case .object:
      error(value, "\"\(key)\" is \(value.words), expected a list.", hint: "Begin each item with a hyphen.")
      return []
    }
  }

  /// The texts of a list.
  func texts(_ key: String) -> [String] { items(key).compactMap { text($0, key, most: PackLimits.title) } }

  /// The ids of a list.
  func ids(_ key: String) -> [String] { items(key).compactMap { id($0, key) } }

  /// Ids of courses in a list.
  func courseIDs(_ items: [YAMLNode], _ key: String) -> [String] {
    items.compactMap { item in
      guard let text = text(item, key) else { return nil }
      if PackText.isCourseID(text) { return text }
      error(
        item, "\(PackText.quoted(text)) is no id of a course.",
        hint: "Letters, digits, hyphens, dots and underscores; not and, or, approval.")
      return nil
    }
  }

  /// Codes of a list.
  func code<Code: FieldCode>(_ value: YAMLNode?, _ key: String) -> Code? {
    guard let value, let text = text(value, key) else { return nil }
    if let code = Code(text) { return code }
    error(
      value, "\"\(key)\" is \(PackText.quoted(text)), which is no \(Code.fieldName).",
      hint: "The form is \(Code.pattern).")
    return nil
  }
}

extension String {
  /// The text with a capital at its start.
  fileprivate var capitalizedStart: String {
    // The name of a file keeps its letters.
    contains(".yaml") ? self : prefix(1).uppercased() + dropFirst()
  }
}

extension SchoolCalendar {
  /// Kindergarten to the second year of college in an early college high school.
  static let possibleGrades = 0...14
}
