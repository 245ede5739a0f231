import CareerModel

/// Offers the known word that is nearest to an unknown one, for "did you mean". Comparing with thousands of words
/// takes a while, so after some hundred questions it has no answer any more. Used by one thread.
package final class NearestWords {
  private static let mostQuestions = 200

  private let words: () -> [String]
  private lazy var known = words()
  private var answers: [String: String?] = [:]

  /// Knows these words, which are listed when the first question comes.
  package init(_ words: @escaping () -> [String]) { self.words = words }

  /// Knows these words.
  package convenience init(_ words: some Sequence<String>) {
    let list = Array(words)
    self.init { list }
  }

  /// A sentence that offers the nearest word; `nil` when none is near.
  package func hint(for word: String) -> String? { nearest(to: word).map { "Did you mean \"\($0)\"?" } }

  /// The nearest word, if it is near enough to have been meant.
  package func nearest(to word: String) -> String? {
    if let answer = answers[word] { return answer }
    guard answers.count < Self.mostQuestions, word.utf8.count <= 200 else { return nil }
    let letters = Array(word.lowercased().utf8)
    // Of a short word hardly a letter may be wrong: otherwise any other short word would do.
    var limit = letters.count < 4 ? min(1, letters.count - 1) : max(2, letters.count / 3)
    var best: String?
    for other in known {
      let distance = EditDistance.between(letters, Array(other.lowercased().utf8), limit: limit)
      if distance < limit || distance == limit && (best.map { other < $0 } ?? true) {
        (best, limit) = (other, distance)
      }
    }
    answers[word] = .some(best)
    return best
  }
}
