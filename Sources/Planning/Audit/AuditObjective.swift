/// How good an allocation is; the better one is greater. What comes first decides.
public struct AuditObjective: Sendable, Hashable, Comparable {
  /// How many requirements are met, for each priority in ascending order (`Auditor.priorities`). A choice counts
  /// like as many requirements as it asks for.
  public let satisfied: [Int]
  /// What is missing, in thousandths of a credit; a course of a number of courses, and anything that is not a
  /// course, counts as a credit.
  public let missing: Int
  /// How many courses on the record are counted by more than one requirement.
  public let doubleCounted: Int
  /// How many courses count where the learner would like them to.
  public let steersHonoured: Int

  /// Figures of an allocation.
  public init(satisfied: [Int], missing: Int, doubleCounted: Int, steersHonoured: Int) {
    self.satisfied = satisfied
    self.missing = missing
    self.doubleCounted = doubleCounted
    self.steersHonoured = steersHonoured
  }

  /// Whether the right one is better.
  public static func < (left: AuditObjective, right: AuditObjective) -> Bool {
    for (one, other) in zip(left.satisfied, right.satisfied) where one != other { return one < other }
    if left.missing != right.missing { return left.missing > right.missing }
    if left.doubleCounted != right.doubleCounted { return left.doubleCounted > right.doubleCounted }
    return left.steersHonoured < right.steersHonoured
  }
}
