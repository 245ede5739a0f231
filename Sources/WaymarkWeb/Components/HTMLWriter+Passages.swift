import CareerModel
import Markup
import Wording

extension HTMLWriter {
  /// A text, with each part in another language marked with it.
  mutating func passage(_ text: any PassageConvertible) {
    for part in text.passage.parts {
      if let language = part.language {
        span(.lang(language.rawValue), text: part.text)
      } else {
        self.text(part.text)
      }
    }
  }
}

extension Attribute {
  /// `lang` for text in another language than the page's; none where it is the page's own.
  static func lang(_ language: Language?) -> Attribute {
    language.map { .lang($0.rawValue) } ?? .none
  }
}
