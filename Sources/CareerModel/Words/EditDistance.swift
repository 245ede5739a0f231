/// How many single-letter mistakes lie between two words: insertions, deletions, substitutions, and
/// swaps of neighbouring letters (the restricted Damerau-Levenshtein distance).
package enum EditDistance {
  /// The distance, or `limit + 1` when it is larger than `limit`.
  package static func between(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int {
    guard abs(left.count - right.count) <= limit else { return limit + 1 }
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var current = last
    for i in 1...left.count {
      current[0] = i
      var least = i
      for j in 1...right.count {
        let cost = left[i - 1] == right[j - 1] ? 0 : 1
        var distance = min(last[j] + 1, current[j - 1] + 1, last[j - 1] + cost)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          distance = min(distance, beforeLast[j - 2] + 1)
        }
        current[j] = distance
        least = min(least, distance)
      }
      if least > limit { return limit + 1 }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return min(last[right.count], limit + 1)
  }

  /// The distance between two texts, letter case aside.
  package static func between(_ left: String, _ right: String) -> Int {
    // A text far longer than any name is no nearer for being compared in full.
    let (a, b) = (Array(left.lowercased().utf8.prefix(200)), Array(right.lowercased().utf8.prefix(200)))
    return between(a, b, limit: max(a.count, b.count))
  }
}
