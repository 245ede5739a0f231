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

  /// How well a title answers the query, from 0 to about 1.
  ///
  /// Words in parentheses explain the others: they can match, but do not make the title say more. A title
  /// that has the query's words side by side, or begins with them, is more likely the one that was meant.
  func score(of title: String) -> Double {
    let words = SearchText.words(title)
    guard !words.isEmpty else { return 0 }
    var covered = 0.0
    var total = 0.0
    var places: [Int?] = []
    for term in terms {
      var match = 0.0
      var place: Int?
      for (index, word) in words.enumerated() {
        if let weight = term.weights[word], weight > match { (match, place) = (weight, index) }
      }
      covered += match * term.rarity
      total += term.rarity
      places.append(place)
    }
    guard total > 0 else { return 0 }
    let coverage = covered / total
    let said = SearchText.words(Self.withoutParentheses(title))
    let used = terms.count { term in said.contains { term.weights[$0] != nil } }
    let density = min(1, Double(used) / Double(max(said.count, 1)))
    return coverage * coverage * (0.6 + 0.4 * density) + Self.orderBonus(places)
  }

  private static func orderBonus(_ places: [Int?]) -> Double {
    guard places.count > 1, let first = places[0],
      places.enumerated().allSatisfy({ $1 == first + $0 })
    else { return 0 }
    return first == 0 ? 0.08 : 0.05
  }

  private static func withoutParentheses(_ title: String) -> String {
    guard title.utf8.contains(UInt8(ascii: "(")) else { return title }
    var depth = 0
    return title.filter { character in
      if character == "(" { depth += 1 }
      defer { if character == ")" { depth = max(0, depth - 1) } }
      return depth == 0
    }
  }
}
