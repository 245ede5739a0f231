import Foundation

/// About how wide a text is in the faces of the site, for setting text in drawings.
///
/// Widths are those of Helvetica's metrics (Adobe, AFM files), which Liberation Sans and Arial share, with
/// some air for the other faces of the stack.
struct TextMeasure: Hashable {
  let size: Double
  let isBold: Bool

  /// Other faces of the stack run up to this much wider.
  private static let air = 1.04

  /// The width of a text in one line.
  func width(_ text: some StringProtocol) -> Double {
    let table = isBold ? Self.bold : Self.regular
    let units = text.unicodeScalars.reduce(0) { $0 + Self.units($1, table) }
    return Double(units) / 1000 * size * Self.air
  }

  /// The text in lines of at most a width: broken between words and after dashes and slashes. Words are
  /// never cut: one that is wider than a line stands alone in one.
  func wrapped(_ text: String, to width: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for (part, isWordStart) in Self.parts(text) {
      let joined = line.isEmpty ? part : line + (isWordStart ? " " : "") + part
      if !line.isEmpty, self.width(joined) > width {
        lines.append(line)
        line = part
      } else {
        line = joined
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// The width of the widest part of a text that cannot be broken.
  func widestPart(_ text: String) -> Double {
    Self.parts(text).map { width($0.part) }.max() ?? 0
  }

  private static func parts(_ text: String) -> [(part: String, isWordStart: Bool)] {
    text.split(separator: " ").flatMap { word in
      var parts: [(part: String, isWordStart: Bool)] = []
      var part = ""
      for (index, character) in zip(word.indices, word) {
        part.append(character)
        let next = word[word.index(after: index)...].first
        if "-/—–".contains(character), part.count > 2, next != character {
          parts.append((part, parts.isEmpty))
          part = ""
        }
      }
      if !part.isEmpty { parts.append((part, parts.isEmpty)) }
      return parts
    }
  }

  private static func units(_ scalar: Unicode.Scalar, _ table: [Int]) -> Int {
    if (32...126).contains(scalar.value) { return table[Int(scalar.value) - 32] }
    if scalar == "—" { return 1000 }
    if scalar == "\u{A0}" { return table[0] }
    let base = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.first ?? scalar
    return (32...126).contains(base.value) ? table[Int(base.value) - 32] : 600
  }

  private static let regular = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
    556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
    500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
    556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
    278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]

  private static let bold = [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
    556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278,
    556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584,
    556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556,
    333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
  ]
}
