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
    return fill(form.replacing("{n}", with: Figures.number(number)), values)
  }

  private func fill(_ text: String, _ values: [String]) -> String {
    var filled = text
    for (index, value) in values.enumerated() { filled = filled.replacing("{\(index + 1)}", with: value) }
    return filled
  }
}

extension String {
  /// Replaces every occurrence of a mark; the inserted text is not looked at again.
  fileprivate func replacing(_ mark: String, with value: String) -> String {
    guard contains(mark) else { return self }
    var parts: [Substring] = []
    var rest = self[...]
    while let found = rest.range(of: mark) {
      parts.append(rest[..<found.lowerBound])
      rest = rest[found.upperBound...]
    }
    parts.append(rest)
    return parts.joined(separator: value)
  }
}
