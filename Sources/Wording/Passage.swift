package import CareerModel

/// A text whose parts may be in different languages: our own words, and between them titles that stay as
/// their publishers write them.
package struct Passage: Sendable, Equatable, PassageConvertible {
  /// A part in one language.
  package struct Part: Sendable, Equatable {
    /// The text.
    package let text: String
    /// Its language; `nil` for the language of the page.
    package let language: Language?
  }

  /// The parts, in order.
  package private(set) var parts: [Part]

  /// A text of one part.
  package init(_ text: String, in language: Language? = nil) {
    parts = text.isEmpty ? [] : [Part(text: text, language: language)]
  }

  /// Some passages one after another, with a text between each two.
  package init(_ passages: [any PassageConvertible], separator: String) {
    parts = []
    for (index, each) in passages.enumerated() {
      if index > 0 { append(separator) }
      append(each)
    }
  }

  /// The text without its languages, for places that hold plain text.
  package var text: String { parts.map(\.text).joined() }

  /// A passage says itself.
  package var passage: Passage { self }

  /// Adds a text or passage at the end; neighbours in one language become one part.
  package mutating func append(_ other: any PassageConvertible) {
    for part in other.passage.parts where !part.text.isEmpty {
      if let last = parts.last, last.language == part.language {
        parts[parts.count - 1] = Part(text: last.text + part.text, language: part.language)
      } else {
        parts.append(part)
      }
    }
  }
}

/// What can stand on a page as text: a passage, or a plain text in the language of the page.
package protocol PassageConvertible: Sendable {
  /// It as a passage.
  var passage: Passage { get }
}

extension String: PassageConvertible {
  /// The whole text, in the language of the page.
  package var passage: Passage { Passage(self) }
}
