/// How good an allocation is; the better one is greater. What comes first decides: of each priority, in ascending
/// order (`Auditor.priorities`), what is met and then what is missing; the next priority only where both are equal.
public struct AuditObjective: Sendable, Hashable, Comparable {
  /// How many requirements of each priority are met. A choice counts like as many requirements as it asks for.
  public let satisfied: [Int]
  /// What each priority lacks, in thousandths of a credit; a course of a number of courses, and anything that is
  /// not a course, counts as a credit.
  public let missing: [Int]
  /// How many courses on the record are counted by more than one requirement.
  public let doubleCounted: Int
  /// How many courses count where the learner would like them to.
  public let steersHonoured: Int

  /// Figures of an allocation.
  public init(satisfied: [Int], missing: [Int], doubleCounted: Int, steersHonoured: Int) {
    self.satisfied = satisfied
    self.missing = missing
    self.doubleCounted = doubleCounted
    self.steersHonoured = steersHonoured
  }

  /// Whether the right one is better.
  public static func < (left: AuditObjective, right: AuditObjective) -> Bool {
    for (one, other) in zip(zip(left.satisfied, left.missing), zip(right.satisfied, right.missing)) {
      if one.0 != other.0 { return one.0 < other.0 }
      if one.1 != other.1 { return one.1 > other.1 }
    }
    if left.doubleCounted != right.doubleCounted { return left.doubleCounted > right.doubleCounted }
    return left.steersHonoured < right.steersHonoured
  }
}
