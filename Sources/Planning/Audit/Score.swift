/// An objective in the search's own form; the better one is greater.
struct Score: Comparable, Sendable {
  /// Counts of all priorities side by side, the first in the highest bits.
  var satisfied: UInt64 = 0
  var missing = 0
  var doubles = 0
  var steers = 0

  /// Better than any allocation.
  static let highest = Score(satisfied: .max)

  static func < (left: Score, right: Score) -> Bool {
    if left.satisfied != right.satisfied { return left.satisfied < right.satisfied }
    if left.missing != right.missing { return left.missing > right.missing }
    if left.doubles != right.doubles { return left.doubles > right.doubles }
    return left.steers < right.steers
  }

  /// What is met and missing alone.
  var met: Score { Score(satisfied: satisfied, missing: missing) }
}
