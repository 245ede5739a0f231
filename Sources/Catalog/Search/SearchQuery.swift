import Foundation

/// What a person typed, with every way to read each word.
///
/// A title's score is how much of the query it covers, rare words counting more, and how little else it says.
struct SearchQuery {
  private struct Term {
    let readings: [SearchWords.Reading]
    let weights: [String: Double]
    /// Rarer words say more: the logarithm of how many titles there are for one that has the word.
    let rarity: Double
  }

  /// More titles than the index holds, so that no rarity is negative.
  private static let titles = 100_000.0

  private let terms: [Term]
  /// The query as it was understood, when a word was corrected.
  let understoodAs: String?

  init(typed: [String], words: SearchWords) {
    var understood: [String] = []
    var isCorrected = false
    terms = typed.enumerated().map { index, word in
      let readings = words.readings(of: word, isLast: index == typed.count - 1)
      let surest = readings.max { ($0.weight, $0.titles) < ($1.weight, $1.titles) }
      if let surest, surest.isCorrection {
        isCorrected = true
        understood.append(surest.word)
      } else {
        understood.append(word)
      }
      let weights = Dictionary(readings.map { ($0.word, $0.weight) }, uniquingKeysWith: max)
      return Term(
        readings: readings, weights: weights,
        rarity: log(Self.titles / Double(1 + (surest?.titles ?? 0))))
    }
    understoodAs = isCorrected ? understood.joined(separator: " ") : nil
  }

  /// FTS5 patterns to try in turn: titles with all words, then titles with any.
  var patterns: [String] {
    // Words are letters and digits only, so quoting them is safe.
    let groups = terms.filter { !$0.readings.isEmpty }.map { term in
      "(" + term.readings.map { "\"\($0.word)\"" }.joined(separator: " OR ") + ")"
    }
    if groups.isEmpty { return [] }
    if groups.count == 1 { return groups }
    return [groups.joined(separator: " AND "), groups.joined(separator: " OR ")]
  }

  /// How well a title answers the query, from 0 to 1.
  func score(of title: String) -> Double {
    let words = SearchText.words(title)
    guard !words.isEmpty else { return 0 }
    var covered = 0.0
    var total = 0.0
    var used = 0
    for term in terms {
      let match = words.lazy.compactMap { term.weights[$0] }.max() ?? 0
      covered += match * term.rarity
      total += term.rarity
      if match > 0 { used += 1 }
    }
    guard total > 0 else { return 0 }
    let coverage = covered / total
    let density = min(1, Double(used) / Double(words.count))
    return coverage * coverage * (0.6 + 0.4 * density)
  }
}
