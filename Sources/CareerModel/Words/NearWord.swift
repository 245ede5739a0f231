/// The known word that a mistyped one most likely means.
package enum NearWord {
  /// The nearest of some words; `nil` when none has fewer mistakes than a third of its letters and one.
  package static func nearest(to word: String, among known: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased().utf8.prefix(200))
    var best: (word: String, distance: Int)?
    for other in known {
      let own = Array(other.lowercased().utf8.prefix(200))
      let limit = min(1 + max(own.count, letters.count) / 3, (best?.distance ?? .max) - 1)
      guard limit >= 0 else { break }
      let distance = EditDistance.between(letters, own, limit: limit)
      if distance <= limit { best = (other, distance) }
    }
    return best?.word
  }
}
