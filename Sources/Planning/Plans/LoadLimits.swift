/// How much a learner takes on.
public struct LoadLimits: Sendable, Equatable, Hashable {
  /// At least so many courses at once in every term.
  public var leastCourses: Int
  /// At most so many; `nil` for as many as there are periods.
  public var mostCourses: Int?
  /// At most so much credit from the courses that end in one grade.
  public var mostCreditsPerYear: Credits?

  /// Limits; none unless they are given.
  public init(leastCourses: Int = 0, mostCourses: Int? = nil, mostCreditsPerYear: Credits? = nil) {
    self.leastCourses = leastCourses
    self.mostCourses = mostCourses
    self.mostCreditsPerYear = mostCreditsPerYear
  }
}
