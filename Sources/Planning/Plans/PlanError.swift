/// Why figures are no problem that can be planned.
public enum PlanError: Error, Sendable, Equatable {
  /// A list has more entries than are handled, or fewer.
  case count(PlanList, Int, allowed: ClosedRange<Int>)
  /// An id that stands twice in a list.
  case repeated(PlanList, String)
  /// A figure of an entry is negative or larger than what is handled.
  case outOfRange(PlanList, id: String, Int, allowed: ClosedRange<Int>)
  /// An entry names a course that is not offered.
  case unknownCourse(PlanList, String)
  /// An entry names a term that is not planned.
  case unknownTerm(PlanList, String)
}

/// The lists of a problem.
public enum PlanList: String, Sendable, CaseIterable {
  case terms, courses, requirements, record, locked, refused, wanted, agreements, present, limits
}
