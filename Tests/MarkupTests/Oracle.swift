/// What escaping must do, said once more in the plainest way and without looking at bytes.
enum Oracle {
  /// The text with every character that HTML's parser calls an error replaced: "control" and
  /// "noncharacter" of the Infra Standard, less tab and the line breaks. Form feed goes too: XML lacks it.
  static func legal(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 && ![0x09, 0x0A, 0x0D].contains(scalar.value)
      let isLateControl = (0x7F...0x9F).contains(scalar.value)
      let isNoncharacter = (0xFDD0...0xFDEF).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE
      result.append(isControl || isLateControl || isNoncharacter ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }

  /// The text that a parser reads, knowing the five entities only; nil where it meets a bare `<`, `>`, `"`,
  /// `'` or `&`.
  static func decoded(_ markup: Substring) -> String? {
    let entities: [(String, Unicode.Scalar)] = [
      ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
    ]
    var result = String.UnicodeScalarView()
    var rest = markup.unicodeScalars[...]
    while let first = rest.first {
      if let (entity, scalar) = entities.first(where: { rest.starts(with: $0.0.unicodeScalars) }) {
        result.append(scalar)
        rest = rest.dropFirst(entity.unicodeScalars.count)
      } else if ["&", "<", ">", "\"", "'"].contains(first) {
        return nil
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return String(result)
  }
}
