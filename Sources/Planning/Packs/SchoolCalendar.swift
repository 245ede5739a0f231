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

  /// What holds where a pack says nothing: two terms in each of four grades.
  public static let usual = SchoolCalendar(terms: ["fall", "spring"], grades: 9...12, periods: 7)

  /// The terms of all grades in order, such as `9-fall`.
  public var planTerms: [String] { grades.flatMap { grade in terms.map { "\(grade)-\($0)" } } }
}
