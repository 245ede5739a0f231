/// A course and the term in which it begins.
public struct PlannedCourse: Sendable, Equatable, Hashable {
  /// The course, by id.
  public var course: String
  /// The term, by id.
  public var term: String

  /// A course in a term.
  public init(course: String, term: String) {
    self.course = course
    self.term = term
  }
}
