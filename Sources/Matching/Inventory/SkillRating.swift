/// How well learners say they master a skill, in five steps.
public enum SkillRating: Int, Sendable, CaseIterable {
  case hardly = 1
  case little
  case everyday
  case well
  case teaching

  /// The level on O*NET's scale, 0 to 7, that each step stands for.
  ///
  /// Assumptions: O*NET anchors its levels with examples of work, not with words about oneself. The steps are
  /// a level apart in the lower half, where most jobs ask, and the last one stays below the top of the scale:
  /// who can teach a skill does not master it as the few experts do that levels 6 and 7 describe.
  public static let levels: [SkillRating: Double] = [
    .hardly: 1, .little: 2, .everyday: 3, .well: 4, .teaching: 5.5,
  ]

  /// The level on O*NET's scale that this step stands for.
  public var level: Double { Self.levels[self]! }

  /// The step whose level is nearest; of two equally near ones the lower.
  public init(nearest level: Double) {
    self = Self.allCases.min { abs($0.level - level) < abs($1.level - level) }!
  }

  /// The ten skills to ask about first, as element ids, sorted.
  ///
  /// Together they stand best for all 35: the shortfall over these ten correlates .94 with the shortfall over
  /// all, for learners who answer like 120 occupations drawn at random (O*NET 29.3; chosen one after another,
  /// each the one that raises the correlation most).
  public static let quickest = [
    "2.A.1.a", "2.A.2.b", "2.B.1.c", "2.B.3.a", "2.B.3.j", "2.B.3.k", "2.B.3.m", "2.B.4.e", "2.B.4.h",
    "2.B.5.a",
  ]
}
