/// A cluster's or pathway's name with the differences between spellings removed.
///
/// The rule, in order: letters become lower case; "audio/video" becomes "a/v"; everything but letters
/// and digits separates words, the ampersand included; the word "and" is dropped; a final "s" is
/// dropped from words of more than two letters. So "Arts, Audio/Video Technology & Communications" and
/// "Arts, A/V Technology and Communications" fold to the same words, and "Health Science" folds like
/// "Health Sciences".
struct FoldedName: Hashable, Sendable {
  private let words: [String]

  /// Folds a name as somebody spells it.
  init(_ name: String) {
    let lower = name.lowercased().replacing("audio/video", with: "a/v")
    words = lower.split { !($0.isLetter || $0.isNumber) }.compactMap { word in
      if word == "and" { return nil }
      return word.count > 2 && word.last == "s" ? String(word.dropLast()) : String(word)
    }
  }
}
