extension PlanRequest {
  /// The problem that it is in a pack, as the pack holds for learners: with what it extends.
  ///
  /// Diplomas and programs that a goal asks for by a milestone, as a seal asks for a diploma, are goals too; other
  /// sets, such as graduation pathways that an exam can meet, are counted on. Courses under way take their periods
  /// of the terms that they last into.
  public func problem(in pack: Pack) throws(PlanRequestError) -> PlanProblem {
    let terms = try terms(in: pack)
    if let school, let schools = pack.calendar?.schools, !schools.contains(school) {
      throw .unknownSchool(school, known: schools)
    }
    let requirements = try requirements(in: pack)
    try checkCourses(in: pack)
    var record = record
    // A record too large for an audit has no sets that are known to be met.
    if let reached = try? pack.setMilestones(of: record, scope: .inProgress) { record.milestones = reached }
    do throws(PlanError) {
      return try PlanProblem(
        terms: terms, courses: pack.courses, requirements: requirements, record: record,
        expectedMilestones: expectedMilestones, school: school, limits: limits, locked: locked,
        refused: refused, wanted: wanted, agreements: agreements(in: pack, requirements),
        present: keepsPlan ? plannedCourses(in: pack, over: terms) : nil)
    } catch {
      throw .problem(error)
    }
  }

  // MARK: Goals

  private func requirements(in pack: Pack) throws(PlanRequestError) -> [RequirementSet] {
    let known = pack.goalSets
    var goals = self.goals
    let named = known.filter { goals.contains($0.id) }
    if addsDiplomas, !named.contains(where: { $0.kind == .diploma }) {
      goals = pack.diplomas(for: graduation).map(\.id) + goals
    }
    guard !goals.isEmpty else { throw .noGoal(graduation: graduation) }
    var found: [RequirementSet] = []
    var waiting = Array(goals.reversed())
    while let id = waiting.popLast() {
      guard !found.contains(where: { $0.id == id }) else { continue }
      guard let set = known.first(where: { $0.id == id }) else {
        if pack.programs.contains(where: { $0.id == id }) { throw .emptyGoal(id) }
        throw .unknownGoal(String(id.prefix(60)), near: pack.goalsNamedLike(id))
      }
      guard !set.root.asksForNothing else { throw .emptyGoal(id) }
      found.append(set)
      for milestone in set.root.neededMilestones where !record.milestones.contains(milestone) {
        if milestone == "diploma" {
          if !found.contains(where: { $0.kind == .diploma }) {
            waiting += pack.diplomas(for: graduation).map(\.id)
          }
        } else if known.contains(where: {
          $0.id == milestone && ($0.kind == .diploma || $0.kind == .program)
        }) {
          waiting.append(milestone)
        }
      }
    }
    return found
  }

  private func checkCourses(in pack: Pack) throws(PlanRequestError) {
    let known = Set(pack.courses.map(\.id))
    for id in locked.map(\.course) + refused + wanted.map(\.course) where !known.contains(id) {
      throw .unknownCourse(
        String(id.prefix(60)), near: NearestWords(pack.courses.map(\.id)).nearest(to: id))
    }
  }

  /// Agreements in force whose credit is looked for.
  private func agreements(in pack: Pack, _ goals: [RequirementSet]) -> [CreditAgreement] {
    let offered = Set(pack.courses.map(\.id))
    let valid = pack.agreements.filter { agreement in
      guard !agreement.courses.isEmpty, offered.isSuperset(of: agreement.courses) else { return false }
      guard let day else { return true }
      return agreement.effective <= day && day <= agreement.expires ?? day
    }
    switch collegeCredit {
    case .none: return []
    case .all: return valid
    case .ofPrograms:
      let programs = pack.programs.filter { program in goals.contains { $0.id == program.id } }
      let own = programs.reduce(into: Set<String>()) { courses, program in
        courses.formUnion(program.sequence.joined())
        courses.formUnion(program.requirement?.namedCourses ?? [])
      }
      return valid.filter {
        $0.isAnyCourse ? !own.isDisjoint(with: $0.courses) : own.isSuperset(of: $0.courses)
      }
    }
  }

  // MARK: Terms

  /// The terms to plan, with the periods that are free.
  private func terms(in pack: Pack) throws(PlanRequestError) -> [PlanTerm] {
    guard let calendar = pack.calendar else { throw .noCalendar(pack: pack.id) }
    let all = PlanTerm.left(in: calendar, from: calendar.grades.lowerBound)
    let first: Int
    if let start {
      guard let place = all.firstIndex(where: { $0.id == start }) else {
        throw .unknownTerm(String(start.prefix(60)), known: all.map(\.id))
      }
      first = place
    } else {
      first = record.courses.compactMap(Self.nextTerm(after:)).max() ?? 0
    }
    for lock in locked where !all.dropFirst(first).contains(where: { $0.id == lock.term }) {
      throw .unknownTerm(String(lock.term.prefix(60)), known: all.dropFirst(first).map(\.id))
    }
    var terms = all
    for course in record.courses where course.status.takesPeriods {
      guard let begin = course.term, begin >= 0 else { continue }
      for place in begin..<begin + max(1, course.course.length) where terms.indices.contains(place) {
        terms[place].periods = max(0, terms[place].periods - 1)
      }
    }
    return Array(terms.dropFirst(max(0, first)))
  }

  /// The first term after a course: of one under way, the one after it began.
  private static func nextTerm(after course: CourseRecord) -> Int? {
    guard let term = course.term, course.status.takesPeriods else { return nil }
    return course.status == .inProgress ? term + 1 : term + max(1, course.course.length)
  }

  /// The courses that are planned on the record for these terms.
  private func plannedCourses(in pack: Pack, over terms: [PlanTerm]) -> [PlannedCourse] {
    guard let calendar = pack.calendar else { return [] }
    let all = PlanTerm.left(in: calendar, from: calendar.grades.lowerBound).map(\.id)
    let left = Set(terms.map(\.id))
    let offered = Set(pack.courses.map(\.id))
    var seen: Set<String> = []
    return record.courses.compactMap { course in
      guard course.status == .planned, let term = course.term, all.indices.contains(term) else { return nil }
      guard left.contains(all[term]), offered.contains(course.course.id) else { return nil }
      guard seen.insert(course.course.id).inserted else { return nil }
      return PlannedCourse(course: course.course.id, term: all[term])
    }
  }
}

extension CourseRecord.Status {
  /// Whether a course of this status was or is one of the learner's periods at school.
  fileprivate var takesPeriods: Bool {
    switch self {
    case .completed, .inProgress, .dual, .articulated: true
    case .planned, .transferred, .waived: false
    }
  }
}
