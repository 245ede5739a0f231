/// What stands in the way of a course.
public enum AuditReason: Sendable, Hashable {
  /// `course` needs `missing` first. `plannedTerm` is when that is planned, `nil` where it is not; it has to be
  /// done before the term `neededBefore`, `nil` where the course itself has no term yet.
  case prerequisite(course: String, missing: String, plannedTerm: Int?, neededBefore: Int?)
  /// `missing` has to be taken before `course` or with it.
  case corequisite(course: String, missing: String, plannedTerm: Int?, neededBy: Int?)
  /// Somebody at school has to agree.
  case approval(course: String)
}
