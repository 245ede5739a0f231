/// A term that can be planned.
public struct PlanTerm: Sendable, Equatable, Hashable {
  /// Its name, the only one in a plan: `2027-fall`, `9-fall`.
  public var id: String
  /// Which term of the school year it is, by the calendar's id: `fall`.
  public var season: String
  /// The grade that the learner is in.
  public var grade: Int
  /// How many courses can be taken at once; fewer than the calendar has where some are taken already.
  public var periods: Int

  /// A term.
  public init(id: String, season: String, grade: Int, periods: Int) {
    self.id = id
    self.season = season
    self.grade = grade
    self.periods = periods
  }

  /// The terms that are left in a calendar, from one of a grade on; `GRADE-TERM` is their id.
  public static func left(in calendar: SchoolCalendar, from grade: Int, term: Int = 0) -> [PlanTerm] {
    guard grade <= calendar.grades.upperBound else { return [] }
    return (max(grade, calendar.grades.lowerBound)...calendar.grades.upperBound).flatMap { year in
      calendar.terms.enumerated().compactMap { place, season in
        year == grade && place < term
          ? nil : PlanTerm(id: "\(year)-\(season)", season: season, grade: year, periods: calendar.periods)
      }
    }
  }
}
