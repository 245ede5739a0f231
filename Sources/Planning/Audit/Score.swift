/// An objective in the search's own form; the better one is greater.
struct Score: Comparable, Sendable {
  /// What is met, less what is missing, of all priorities side by side: the first in the highest bits, and of each
  /// the counts above what is missing. Sums are sums of this number, and the better one is greater.
  var met: Int128 = 0
  /// What is missing of all priorities together; `met` says it already.
  var missing = 0
  var doubles = 0
  var steers = 0

  /// Better than any allocation.
  static let highest = Score(met: .max)
  /// Worse than any.
  static let lowest = Score(met: .min)

  static func < (left: Score, right: Score) -> Bool {
    if left.met != right.met { return left.met < right.met }
    if left.doubles != right.doubles { return left.doubles > right.doubles }
    return left.steers < right.steers
  }

  @inline(__always)
  mutating func add(_ count: Int, _ missing: Int, at place: PriorityPlace) {
    met &+= Int128(truncatingIfNeeded: count) &<< place.counts
    met &-= Int128(truncatingIfNeeded: missing) &<< place.missing
    self.missing += missing
  }

  @inline(__always)
  mutating func add(_ other: Score) {
    met &+= other.met
    missing += other.missing
  }
}
