package import CareerModel
import Foundation

/// All text in one language: one string table per language, looked up by phrase.
package struct Wording: Sendable {
  /// The language.
  package let language: Language
  private let texts: [Phrase: String]
  /// The English texts that were translated; empty for English itself.
  private let originals: [Phrase: String]

  /// The table of a language.
  package static func of(_ language: Language) -> Wording {
    switch language {
    case .english: english
    case .spanish: spanish
    }
  }

  /// A table of texts. A phrase without a text shows as its own name, and a test fails.
  package init(language: Language, texts: [Phrase: String]) {
    self.language = language
    self.texts = texts
    originals = [:]
  }

  /// A table of translations, each with the English text that was translated.
  package init(language: Language, translations: [Phrase: (english: String, text: String)]) {
    self.language = language
    texts = translations.mapValues(\.text)
    originals = translations.mapValues(\.english)
  }

  /// The phrases that have no text.
  package var missing: [Phrase] { Phrase.allCases.filter { texts[$0] == nil } }

  /// The phrases whose English has changed since they were translated.
  package func stale(against english: Wording) -> [Phrase] {
    Phrase.allCases.filter { originals[$0] != nil && originals[$0] != english[$0] }
  }

  /// A text without blanks to fill.
  package subscript(phrase: Phrase) -> String { texts[phrase] ?? "⟦\(phrase.rawValue)⟧" }

  /// A text with its blanks `{1}`, `{2}`, ... filled.
  package func callAsFunction(_ phrase: Phrase, _ values: String...) -> String {
    fill(self[phrase], values)
  }

  /// A text that depends on a number: the part before `|` for one, the part after for all others, with
  /// `{n}` standing for the number.
  package func count(_ phrase: Phrase, _ number: Int, _ values: String...) -> String {
    let forms = self[phrase].split(separator: "|", maxSplits: 1)
    let form = String(number == 1 ? forms[0] : forms[forms.count - 1])
    return fill(form.replacingOccurrences(of: "{n}", with: Figures.number(number)), values)
  }

  /// Some things as a list within a sentence: "A, B and C", "A, B y C".
  package func list(_ things: [String]) -> String {
    guard let last = things.last, things.count > 1 else { return things.first ?? "" }
    return things.dropLast().joined(separator: ", ") + " " + conjunction(before: last) + " " + last
  }

  /// "and"; in Spanish "y", and "e" before the sound of i.
  private func conjunction(before word: String) -> String {
    switch language {
    case .english: return "and"
    case .spanish:
      let start = word.lowercased()
      let soundsLikeI =
        ["i", "í", "hi", "hí"].contains { start.hasPrefix($0) } && !start.hasPrefix("hie")
      return soundsLikeI ? "e" : "y"
    }
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
