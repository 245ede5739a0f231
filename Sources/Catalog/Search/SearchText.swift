import Foundation

/// Breaks a text into the words that search compares: letters and digits, lower-case, without accents.
enum SearchText {
  /// More words than anyone's query has; the rest of a longer text is not looked at.
  static let mostWords = 12

  static func words(_ text: String, limit: Int = .max) -> [String] {
    var words: [String] = []
    var word = ""
    func close() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for scalar in text.lowercased().decomposed.unicodeScalars {
      if scalar.properties.generalCategory == .nonspacingMark { continue }
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        if word.utf8.count < 40 { word.unicodeScalars.append(scalar) }
      } else {
        close()
        if words.count == limit { return words }
      }
    }
    close()
    return Array(words.prefix(limit))
  }
}

extension String {
  /// The text with accented letters taken apart into letter and accent.
  fileprivate var decomposed: String {
    utf8.allSatisfy { $0 < 0x80 } ? self : decomposedStringWithCanonicalMapping
  }
}
