/// A rule that a plan keeps to and that could be given up: what a conflict is told in.
public enum PlanningRule: Sendable, Equatable, Hashable {
  /// A requirement without parts has to be met.
  case requirement(RequirementPlace)
  /// A course begins in its term.
  case lock(PlannedCourse)
  /// A course is not taken.
  case refusal(course: String)
  /// A course is not taken before what it asks for, nor without what it asks for beside it.
  case prerequisites(course: String)
  /// A course is taken in the terms and grades in which it is taught, and at the school.
  case offering(course: String)
  /// Of courses that teach the same, only one is taken.
  case sameCourses([String])
  /// The terms that are left have so many periods and no more.
  case periods
  /// No term has more courses than the learner takes on.
  case mostCourses
  /// No term has fewer courses than the learner takes on.
  case leastCourses
  /// No year has more credit than the learner takes on.
  case creditsPerYear
}
