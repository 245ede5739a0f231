import Planning

/// Prerequisites as an expression: `ALG1@C and (BIO or approval)`. `and` binds more strongly than `or`.
struct PrerequisiteText {
  /// Why an expression cannot be read.
  struct Flaw: Error, Equatable {
    /// How many characters of the expression come before.
    let offset: Int
    let message: String
    let hint: String?
  }

  /// Words that cannot be the id of a course.
  static let words: Set<String> = ["and", "or", "approval"]

  private let bytes: [UInt8]
  private var at = 0
  private var items = 0
  private var depth = 0

  private init(_ text: String) { bytes = Array(text.utf8) }

  /// Reads an expression.
  static func rule(_ text: String) throws(Flaw) -> PrerequisiteRule {
    guard text.utf8.count <= PackLimits.expression else {
      throw Flaw(
        offset: PackLimits.expression, message: "The expression has \(text.utf8.count) characters.",
        hint: "At most \(PackLimits.expression).")
    }
    var reader = PrerequisiteText(text)
    let rule = try reader.alternatives()
    reader.skipSpace()
    if reader.at == reader.bytes.count { return rule }
    if reader.bytes[reader.at] == UInt8(ascii: ")") {
      throw reader.flaw("There is a closing bracket without an opening one.", hint: "Take it out.")
    }
    throw reader.flaw(
      "Expected \"and\" or \"or\", found \(PackText.quoted(reader.rest)).", hint: "Join courses by and, or.")
  }

  private mutating func alternatives() throws(Flaw) -> PrerequisiteRule {
    var rules = [try together()]
    while skip(word: "or") { rules.append(try together()) }
    return rules.count == 1 ? rules[0] : .any(rules)
  }

  private mutating func together() throws(Flaw) -> PrerequisiteRule {
    var rules = [try item()]
    while skip(word: "and") { rules.append(try item()) }
    return rules.count == 1 ? rules[0] : .all(rules)
  }

  private mutating func item() throws(Flaw) -> PrerequisiteRule {
    skipSpace()
    items += 1
    guard items <= PackLimits.expressionItems else {
      throw flaw(
        "The expression names more than \(PackLimits.expressionItems) things.", hint: "Ask for less.")
    }
    guard at < bytes.count else {
      throw flaw("The expression breaks off.", hint: "A course is missing at its end.")
    }
    if bytes[at] == UInt8(ascii: "(") { return try brackets() }
    let start = at
    while at < bytes.count, PackText.isCourseIDByte(bytes[at]) { at += 1 }
    let word = String(decoding: bytes[start..<at], as: UTF8.self)
    if word.lowercased() == "approval" { return .approval }
    guard PackText.isCourseID(word) else {
      at = start
      throw flaw(
        "Expected a course, found \(PackText.quoted(rest)).",
        hint: "Courses go by their id; around them stand and, or and brackets.")
    }
    return try course(word)
  }

  /// What may follow a course: `@` and a grade, and a question mark where it is only recommended.
  private mutating func course(_ id: String) throws(Flaw) -> PrerequisiteRule {
    var minimum: LetterGrade?
    if skip("@") {
      let start = at
      while at < bytes.count, !Self.endsGrade(bytes[at]) { at += 1 }
      let text = String(decoding: bytes[start..<at], as: UTF8.self)
      guard let grade = LetterGrade(rawValue: text) else {
        at = start
        throw flaw(
          "\(PackText.quoted(text)) is no grade.",
          hint: "Such as \(id)@C or \(id)@B-: A, B, C, D with + or -.")
      }
      minimum = grade
    }
    return skip("?") ? .recommended(id, minimum: minimum) : .course(id, minimum: minimum)
  }

  private static func endsGrade(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "?")
  }

  private mutating func brackets() throws(Flaw) -> PrerequisiteRule {
    let opening = at
    depth += 1
    guard depth <= PackLimits.expressionDepth else {
      throw flaw(
        "More than \(PackLimits.expressionDepth) brackets stand inside each other.",
        hint: "Write it more simply.")
    }
    at += 1
    let rule = try alternatives()
    skipSpace()
    guard skip(")") else {
      if at < bytes.count {
        throw flaw(
          "Expected \"and\", \"or\" or a closing bracket, found \(PackText.quoted(rest)).", hint: nil)
      }
      at = opening
      throw flaw("This bracket is never closed.", hint: "Add the closing one.")
    }
    depth -= 1
    return rule
  }

  private var rest: String {
    // A text may break off in the middle of a character.
    String(decoding: bytes[at...].prefix { $0 > 0x20 }.prefix(80), as: UTF8.self)
  }

  private func flaw(_ message: String, hint: String?) -> Flaw {
    let characters = bytes[..<at].count { $0 & 0xC0 != 0x80 }
    return Flaw(offset: characters, message: message, hint: hint)
  }

  private mutating func skipSpace() { while at < bytes.count, bytes[at] <= 0x20 { at += 1 } }

  private mutating func skip(_ character: Character) -> Bool {
    guard at < bytes.count, bytes[at] == character.asciiValue else { return false }
    at += 1
    return true
  }

  private mutating func skip(word: String) -> Bool {
    skipSpace()
    let end = at + word.utf8.count
    guard end <= bytes.count, String(decoding: bytes[at..<end], as: UTF8.self).lowercased() == word,
      end == bytes.count || !PackText.isCourseIDByte(bytes[end])
    else { return false }
    at = end
    return true
  }
}
