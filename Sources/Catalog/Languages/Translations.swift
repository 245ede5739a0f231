import CareerModel
import GRDB

/// The texts of the catalogue in one language other than English.
struct Translations: Sendable {
  private var texts: [TranslationKind: [String: String]] = [:]

  /// No translations: English.
  init() {}

  /// Every text of a language.
  init(loading db: Database, language: Language) throws {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT kind, id, text FROM translations WHERE language = ?", arguments: [language.rawValue])
    while let row = try rows.next() {
      guard let kind = TranslationKind(rawValue: row[0]) else { continue }
      texts[kind, default: [:]][row[1]] = row[2]
    }
  }

  /// A text in the language, or the English one where it has not been translated.
  func text(_ kind: TranslationKind, _ id: some CustomStringConvertible, english: String) -> String {
    texts[kind]?[id.description] ?? english
  }

  /// The same for a text that may be absent in English too.
  func text(_ kind: TranslationKind, _ id: some CustomStringConvertible, ofAny english: String?) -> String? {
    english.map { text(kind, id, english: $0) }
  }
}
