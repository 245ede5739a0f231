/// The school year of a pack.
public struct SchoolCalendar: Sendable, Equatable {
  /// The terms of a year in order, by id, such as `fall`, `spring`.
  public var terms: [String]
  /// The grades that it teaches, such as 9 to 12.
  public var grades: ClosedRange<Int>
  /// Courses that one can take at once.
  public var periods: Int
  /// Schools, by id; none where the pack has one school.
  public var schools: [String]

  /// A calendar.
  public init(terms: [String], grades: ClosedRange<Int>, periods: Int, schools: [String] = []) {
    self.terms = terms
    self.grades = grades
    self.periods = periods
    self.schools = schools
  }
}
