import CareerModel
import Foundation

/// All text of the site in one language: one string table per language, looked up by phrase.
public struct Wording: Sendable {
  /// The language's tag, for `lang` attributes.
  public let language: String
  private let texts: [Phrase: String]

  /// A table of texts. A phrase without a text shows as its own name, and a test fails.
  init(language: String, texts: [Phrase: String]) {
    self.language = language
    self.texts = texts
  }

  /// The phrases that have no text.
  var missing: [Phrase] { Phrase.allCases.filter { texts[$0] == nil } }

  /// A text without blanks to fill.
  subscript(phrase: Phrase) -> String { texts[phrase] ?? "⟦\(phrase.rawValue)⟧" }

  /// A text with its blanks `{1}`, `{2}`, ... filled.
  func callAsFunction(_ phrase: Phrase, _ values: String...) -> String {
    fill(self[phrase], values)
  }

  /// A text that depends on a number: the part before `|` for one, the part after for all others, with
  /// `{n}` standing for the number.
  func count(_ phrase: Phrase, _ number: Int, _ values: String...) -> String {
    let forms = self[phrase].split(separator: "|", maxSplits: 1)
    let form = String(number == 1 ? forms[0] : forms[forms.count - 1])
    return fill(form.replacingOccurrences(of: "{n}", with: Figures.number(number)), values)
  }

  /// Fills the blanks in one pass, so that what fills one is never read as another.
  private func fill(_ text: String, _ values: [String]) -> String {
    guard !values.isEmpty else { return text }
    var filled = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      filled += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}"), let number = Int(rest[rest.index(after: open)..<close]),
        values.indices.contains(number - 1)
      else {
        filled += "{"
        rest = rest.dropFirst()
        continue
      }
      filled += values[number - 1]
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }
}
