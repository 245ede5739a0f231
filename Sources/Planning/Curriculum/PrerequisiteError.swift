/// Why prerequisites do not make a curriculum.
public enum PrerequisiteError: Error, Sendable, Equatable {
  /// There is no course with this number; `place` says which prerequisite names it, from 1.
  case unknownCourse(Int, place: Int, courses: Int)
  /// These courses, by number, each ask for the one before, and the first for the last.
  case cycle([Int])
}
