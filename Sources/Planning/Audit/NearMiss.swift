/// How far a learner is from meeting a set.
public struct NearMiss: Sendable, Hashable {
  /// The set, by id.
  public let set: String
  /// Credit still needed for requirements that ask for credit.
  public let credits: Credits
  /// Courses still needed for requirements that ask for a number of courses.
  public let courses: Int
  /// Averages and milestones still needed.
  public let others: Int
  /// Whether the allocation behind it is proved to be the best.
  public let isProved: Bool

  /// Whether nothing is missing.
  public var isMet: Bool { credits == .none && courses == 0 && others == 0 }

  /// All of it in thousandths of a credit, a course or anything else counted as one credit.
  public var distance: Int { credits.thousandths + 1_000 * (courses + others) }
}
