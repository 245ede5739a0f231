/// The figures of a problem that have to lie within bounds.
public enum BalanceFigure: String, Sendable, CaseIterable {
  case periods, minCredits, maxCredits, minCourses, maxCourses
  /// How many courses there are.
  case courses
  /// The credits of one course.
  case credits
  /// How many prerequisites there are.
  case prerequisites
}
