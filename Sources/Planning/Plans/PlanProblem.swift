/// What a plan is asked for: what has to be met, what is taught, the terms that are left, and what stands on the
/// record.
public struct PlanProblem: Sendable, Equatable {
  /// The terms to plan, in order.
  public let terms: [PlanTerm]
  /// What is taught.
  public let courses: [SchoolCourse]
  /// What has to be met: a diploma, a program of study and so on, all of them.
  public let requirements: [RequirementSet]
  /// What is done and under way. Courses that are marked as planned there are not looked at.
  public let record: LearnerRecord
  /// Milestones that the learner says will be reached, by id, beside those on the record.
  public let expectedMilestones: Set<String>
  /// The school; `nil` for courses of every school.
  public let school: String?
  /// How much is taken on.
  public let limits: LoadLimits
  /// Courses that have to begin in a term.
  public let locked: [PlannedCourse]
  /// Courses that are not taken, by id.
  public let refused: [String]
  /// Courses that are taken if it can be.
  public let wanted: [WantedCourse]
  /// Agreements in force whose college credit is wanted.
  public let agreements: [CreditAgreement]
  /// The plan so far, to change as little as possible; `nil` where there is none.
  public let present: [PlannedCourse]?

  /// The most terms that are handled.
  public static let mostTerms = 40
  /// The most courses that are handled.
  public static let mostCourses = 1_000
  /// The most entries of any other list.
  public static let mostEntries = 1_000
  /// The most courses at once, and the most terms that a course may take.
  public static let mostPeriods = 100
  /// The most thousandths of a credit or of an hour, and the most weight.
  public static let mostFigure = 100_000

  /// A problem. Throws `PlanError` where an entry cannot be; what no plan can keep to is no error.
  public init(
    terms: [PlanTerm], courses: [SchoolCourse], requirements: [RequirementSet],
    record: LearnerRecord = LearnerRecord(), expectedMilestones: Set<String> = [], school: String? = nil,
    limits: LoadLimits = LoadLimits(), locked: [PlannedCourse] = [], refused: [String] = [],
    wanted: [WantedCourse] = [], agreements: [CreditAgreement] = [], present: [PlannedCourse]? = nil
  ) throws(PlanError) {
    self.terms = terms
    self.courses = courses
    self.requirements = requirements
    self.record = record
    self.expectedMilestones = expectedMilestones
    self.school = school
    self.limits = limits
    self.locked = locked
    self.refused = refused
    self.wanted = wanted
    self.agreements = agreements
    self.present = present
    try checkLists()
    try checkFigures()
    try checkNames()
  }

  private func checkLists() throws(PlanError) {
    let counts: [(PlanList, Int, ClosedRange<Int>)] = [
      (.terms, terms.count, 0...Self.mostTerms), (.courses, courses.count, 0...Self.mostCourses),
      (.requirements, requirements.count, 0...100), (.record, record.courses.count, 0...Self.mostEntries),
      (.locked, locked.count, 0...Self.mostEntries), (.refused, refused.count, 0...Self.mostEntries),
      (.wanted, wanted.count, 0...Self.mostEntries), (.agreements, agreements.count, 0...Self.mostEntries),
      (.present, present?.count ?? 0, 0...Self.mostEntries),
    ]
    for (list, count, allowed) in counts where !allowed.contains(count) {
      throw .count(list, count, allowed: allowed)
    }
    try Self.check(.terms, terms.map(\.id))
    try Self.check(.courses, courses.map(\.id))
    try Self.check(.requirements, requirements.map(\.id))
    try Self.check(.wanted, wanted.map(\.course))
    try Self.check(.present, present?.map(\.course) ?? [])
  }

  private func checkFigures() throws(PlanError) {
    let figures = 0...Self.mostFigure
    for term in terms { try Self.check(.terms, term.id, term.periods, 0...Self.mostPeriods) }
    for course in courses {
      try Self.check(.courses, course.id, course.credits.thousandths, figures)
      try Self.check(.courses, course.id, course.length, 1...Self.mostPeriods)
    }
    for course in record.courses {
      try Self.check(.record, course.id, course.credits.thousandths, figures)
      try Self.check(.record, course.id, course.course.length, 1...Self.mostPeriods)
    }
    for wish in wanted { try Self.check(.wanted, wish.course, wish.weight, figures) }
    for agreement in agreements {
      try Self.check(.agreements, agreement.id, agreement.hours.thousandths, figures)
    }
    try Self.check(.limits, "leastCourses", limits.leastCourses, 0...Self.mostPeriods)
    try Self.check(.limits, "mostCourses", limits.mostCourses ?? 0, 0...Self.mostPeriods)
    try Self.check(
      .limits, "mostCreditsPerYear", limits.mostCreditsPerYear?.thousandths ?? 0, 0...10 * Self.mostFigure)
  }

  private func checkNames() throws(PlanError) {
    let courses = Set(courses.map(\.id))
    let terms = Set(terms.map(\.id))
    for lock in locked {
      guard courses.contains(lock.course) else { throw .unknownCourse(.locked, lock.course) }
      guard terms.contains(lock.term) else { throw .unknownTerm(.locked, lock.term) }
    }
    for refusal in refused where !courses.contains(refusal) { throw .unknownCourse(.refused, refusal) }
    for wish in wanted where !courses.contains(wish.course) { throw .unknownCourse(.wanted, wish.course) }
  }

  private static func check(_ list: PlanList, _ ids: [String]) throws(PlanError) {
    var seen: Set<String> = []
    for id in ids where !seen.insert(id).inserted { throw .repeated(list, id) }
  }

  private static func check(
    _ list: PlanList, _ id: String, _ value: Int, _ allowed: ClosedRange<Int>
  ) throws(PlanError) {
    guard allowed.contains(value) else { throw .outOfRange(list, id: id, value, allowed: allowed) }
  }
}
