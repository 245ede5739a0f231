/// What is wrong with a course where it stands in a plan.
public enum PlanTrouble: Sendable, Hashable {
  /// Something has to come first, or together with it, or somebody has to agree.
  case reason(AuditReason)
  /// It does not begin in this term of the year.
  case notInTerm
  /// It is for other grades.
  case notInGrade(ClosedRange<Int>)
  /// It would go on after the last term.
  case tooLate
  /// It stands in the plan already.
  case twice
}

extension LearnerRecord {
  /// What is wrong with each course that is under way or planned, in the order of the record; terms are counted from
  /// the first of the calendar's first grade.
  public func troubles(in calendar: SchoolCalendar) -> [[PlanTrouble]] {
    courses.enumerated().map { place, record in
      guard !AuditScope.earned.includes(record.status), let term = record.term, !calendar.terms.isEmpty,
        term >= 0
      else { return [] }
      let course = record.course
      var troubles: [PlanTrouble] = []
      let (year, season) = term.quotientAndRemainder(dividingBy: calendar.terms.count)
      let grade = calendar.grades.lowerBound + year
      if !course.grades.contains(grade) { troubles.append(.notInGrade(course.grades)) }
      if !course.terms.isEmpty, !course.terms.contains(calendar.terms[season]) {
        troubles.append(.notInTerm)
      }
      if term + course.length > calendar.terms.count * calendar.grades.count { troubles.append(.tooLate) }
      let isRepeated = courses[..<place].contains { $0.course.id == course.id && $0.earnsCredit }
      if isRepeated { troubles.append(.twice) }
      let reasons = PrerequisiteReasons(self, course, term: term).reasons
      return troubles + reasons.map { .reason($0) }
    }
  }
}
