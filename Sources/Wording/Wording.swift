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

  /// The same for a number with decimals, of which one is shown: `2.5 months`.
  package func count(_ phrase: Phrase, decimal number: Double) -> String {
    if number == number.rounded(), number.magnitude < 1e15 { return count(phrase, Int(number)) }
    let many = self[phrase].split(separator: "|", maxSplits: 1).last ?? ""
    return many.replacingOccurrences(of: "{n}", with: Figures.decimal(number))
  }

  /// Some things as a list within a sentence: "A, B and C", "A, B y C".
  package func list(_ things: [String]) -> String {
    guard let last = things.last, things.count > 1 else { return things.first ?? "" }
    return things.dropLast().joined(separator: ", ") + " " + conjunction(before: last) + " " + last
  }

  /// "and"; in Spanish "y", and "e" before the sound of i.
  func conjunction(before word: String) -> String {
    switch language {
    case .english: return "and"
    case .spanish:
      let start = word.lowercased()
      let soundsLikeI =
        ["i", "í", "hi", "hí"].contains { start.hasPrefix($0) } && !start.hasPrefix("hie")
      return soundsLikeI ? "e" : "y"
    }
  }

  /// A text with its blanks filled by texts that may be in other languages, such as titles.
  package func passage(_ phrase: Phrase, _ values: any PassageConvertible...) -> Passage {
    var passage = Passage("")
    scan(self[phrase], blanks: values.count) {
      passage.append(String($0))
    } blank: {
      passage.append(values[$0])
    }
    return passage
  }

  /// A title that stays in English, whatever the language of the page: an occupation's, a program's, a
  /// college's, a data set's.
  package func title(_ title: String) -> Passage { Passage(title, in: titleLanguage) }

  /// The language of titles that stay as their publishers write them, where it is not the page's own.
  package var titleLanguage: Language? { language == .english ? nil : .english }

  /// A text with its blanks filled from a list.
  package func fill(_ phrase: Phrase, _ values: [String]) -> String { fill(self[phrase], values) }

  /// Fills the blanks in one pass, so that what fills one is never read as another.
  private func fill(_ text: String, _ values: [String]) -> String {
    guard !values.isEmpty else { return text }
    var filled = ""
    scan(text, blanks: values.count) {
      filled += $0
    } blank: {
      filled += values[$0]
    }
    return filled
  }

  /// Reads a text in one pass, so that what fills one blank is never read as another: hears the texts
  /// between blanks, and the index of each blank.
  private func scan(
    _ text: String, blanks: Int, literal: (Substring) -> Void, blank: (Int) -> Void
  ) {
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      literal(rest[..<open])
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}"), let number = Int(rest[rest.index(after: open)..<close]),
        (1...max(blanks, 1)).contains(number), blanks > 0
      else {
        literal("{")
        rest = rest.dropFirst()
        continue
      }
      blank(number - 1)
      rest = rest[rest.index(after: close)...]
    }
    literal(rest)
  }
}
