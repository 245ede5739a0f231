/// Texts of a pack: what may stand in them.
enum PackText {
  /// Whether a text is an id of a pack, a set, a program or a term: small letters, digits and hyphens.
  static func isID(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= PackLimits.id && text.utf8.first != UInt8(ascii: "-")
      && text.utf8.allSatisfy { isSmall($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
  }

  /// Whether a text is an id of a course: also capitals, dots and underscores.
  static func isCourseID(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetterOrDigit(first), text.utf8.count <= PackLimits.id else {
      return false
    }
    return text.utf8.allSatisfy(isCourseIDByte) && !PrerequisiteText.words.contains(text.lowercased())
  }

  /// Whether a byte may stand in the id of a course.
  static func isCourseIDByte(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "_")
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isSmall(byte) || isDigit(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private static func isSmall(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// A character that nobody sees and that changes what others look like: controls, and marks that turn the direction
  /// of writing; by its number in Unicode.
  static func hiddenCharacter(in text: String) -> String? {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 >= 0x80 }) else { return nil }
    let found = text.unicodeScalars.first { scalar in
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: false
      case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFF:
        true
      default: false
      }
    }
    guard let found else { return nil }
    let digits = String(found.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// A value for a message: on one line, and not too long.
  static func quoted(_ text: some StringProtocol) -> String {
    let line = text.unicodeScalars.prefix(80).map { scalar in
      scalar.value < 0x20 || hiddenCharacter(in: String(scalar)) != nil ? " " : String(scalar)
    }.joined()
    return "\"" + line + (text.unicodeScalars.dropFirst(80).isEmpty ? "" : "...") + "\""
  }

  /// A number with at most some digits behind the point, as a whole number of its last digit's unit: `0.5` with three
  /// digits is 500.
  static func decimal(_ text: String, digits: Int, most: Int) -> Int? {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, whole.count + (parts.count > 1 ? parts[1].count : 0) > 0 else {
      return nil
    }
    let rest = parts.count > 1 ? parts[1] : ""[...].utf8
    guard whole.count <= 9, rest.count <= digits, whole.allSatisfy(isDigit), rest.allSatisfy(isDigit) else {
      return nil
    }
    var value = 0
    for byte in whole { value = value * 10 + Int(byte - UInt8(ascii: "0")) }
    for place in 0..<digits {
      let index = rest.index(rest.startIndex, offsetBy: min(place, rest.count))
      value = value * 10 + (place < rest.count ? Int(rest[index] - UInt8(ascii: "0")) : 0)
    }
    return value <= most ? value : nil
  }

  /// A whole number.
  static func whole(_ text: String, in range: ClosedRange<Int>) -> Int? {
    guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy(isDigit), let number = Int(text) else {
      return nil
    }
    return range.contains(number) ? number : nil
  }

  /// Two numbers with a hyphen between them, or one.
  static func range(_ text: String, in bounds: ClosedRange<Int>) -> ClosedRange<Int>? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 2, let first = whole(parts[0], in: bounds),
      let last = parts.count == 2 ? whole(parts[1], in: bounds) : first, first <= last
    else { return nil }
    return first...last
  }

  /// Whether a text is a day that exists, as `2026-11-24`.
  static func isDay(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = whole(String(text.prefix(4)), in: 1900...2200),
      let month = whole(String(text.dropFirst(5).prefix(2)), in: 1...12)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    return whole(String(text.suffix(2)), in: 1...days) != nil
  }
}
