/// Codes and titles of apprenticeship occupations in RAPIDS, the federal apprenticeship database.
enum RAPIDSText {
  /// A code of at least four digits, whose leading zeros spreadsheets tend to drop, and perhaps letters
  /// for its variants (`0159CB`); `nil` for any other text.
  static func code(_ text: String) -> String? {
    let number = text.prefix { $0.isASCII && $0.isNumber }
    let letters = text.dropFirst(number.count)
    guard (1...5).contains(number.count), letters.count <= 3 else { return nil }
    guard letters.allSatisfy({ $0.isASCII && $0.isUppercase }) else { return nil }
    return String(repeating: "0", count: max(0, 4 - number.count)) + text
  }

  /// The main title by one line of the crosswalk, and how much that line's word counts.
  ///
  /// Titles may name another one in parentheses: `Hair Stylist (Existing Title: Cosmetologist)`, or
  /// `Electrician (Alternate Title: Interior Electrician)`. The existing one is the main one, and so is
  /// the one that has alternates. Such a note counts twice: the line says which title is the main one.
  static func mainTitle(_ text: String) -> (title: String, weight: Int) {
    let plain = (text, 1)
    guard text.hasSuffix(")") else { return plain }
    guard let parts = text.wholeMatch(of: /(.+?) \((Existing|Alternate) Titles?: (.+)\)/) else {
      return plain
    }
    return (parts.2 == "Existing" ? String(parts.3) : String(parts.1), 2)
  }
}
