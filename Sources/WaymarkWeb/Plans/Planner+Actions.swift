import Planning

extension Planner {
  /// The plan after something has been done with it, and what to say of it. Throws `PlanError` where the pack
  /// cannot be planned with.
  func after(_ action: PlanAction) throws(PlanError) -> (query: PlanQuery, notice: PlanNotice) {
    var query = query
    var notice: PlanNotice
    switch action {
    case .move(let course, let from, let to):
      if let place = query.place(of: course, in: from) { query.entries[place].term = to }
      notice = .moved
    case .add(let course, let to):
      if query.entries.count < PlanQuery.mostEntries, query.place(of: course, in: to) == nil {
        query.entries.append(PlanQuery.Entry(course: course, term: to))
      }
      notice = .added
    case .remove(let course, let from):
      if let place = query.place(of: course, in: from) { query.entries.remove(at: place) }
      notice = .removed
    case .mark(let course, let from, let mark):
      if let place = query.place(of: course, in: from) { query.entries[place].mark = mark }
      notice = .marked
    case .milestone(let id, let isReached):
      query.done.removeAll { $0 == id }
      if isReached, !id.isEmpty { query.done.append(id) }
      notice = .marked
    case .clear:
      query.entries = kept
      notice = .cleared
    case .make: notice = replace(&query, PlanGenerator(nodes: Self.nodes).plan(try problem(present: nil)))
    case .mend:
      notice = replace(&query, PlanGenerator(nodes: Self.nodes).plan(try problem(present: planned)))
      if notice == .made { notice = .mended }
      if notice == .madeUnproved { notice = .mendedUnproved }
    case .other:
      let here = Set(planned.map(\.course))
      let results = PlanGenerator(nodes: Self.nodes).plans(
        try problem(present: nil), atMost: 3, differingBy: Self.difference)
      let other = results.first { result in
        result.objective != nil
          && Set(result.terms.joined()).subtracting(here).count >= Self.difference
      }
      if let other { _ = replace(&query, other) }
      notice = other == nil ? .noOther : .other
    }
    query.sort(by: calendar.planTerms)
    return (query, notice)
  }

  /// Rules that cannot be kept together, where no plan is possible.
  func conflict() throws(PlanError) -> PlanResult {
    PlanGenerator(nodes: Self.nodes).plan(try problem(present: nil))
  }

  /// Decisions that a plan may take: at most a few seconds.
  static let nodes = 40_000
  /// A different plan has so many courses that are not in this one.
  static let difference = 3

  /// Courses that are done or under way.
  private var kept: [PlanQuery.Entry] {
    query.entries.filter { $0.mark != nil || place(of: $0.term) < now }
  }

  /// Courses that are still to come.
  private var planned: [PlannedCourse] {
    query.entries.filter { $0.mark == nil && place(of: $0.term) >= now }
      .map { PlannedCourse(course: $0.course, term: $0.term) }
  }

  private func replace(_ query: inout PlanQuery, _ result: PlanResult) -> PlanNotice {
    guard result.objective != nil else { return result.status == .infeasible ? .impossible : .unknown }
    let left = terms
    query.entries =
      kept
      + zip(left, result.terms).flatMap { term, courses in
        courses.map { PlanQuery.Entry(course: $0, term: term.id) }
      }
    return result.status == .optimal ? .made : .madeUnproved
  }

  /// The terms that are left, with room beside the courses that go on.
  private var terms: [PlanTerm] {
    PlanTerm.left(in: calendar, from: grade, term: now % calendar.terms.count).map { term in
      var term = term
      let place = place(of: term.id)
      term.periods = max(0, term.periods - courses(in: place).count { ($0.record.term ?? 0) < now })
      return term
    }
  }

  private func problem(present: [PlannedCourse]?) throws(PlanError) -> PlanProblem {
    var known = record
    known.courses.removeAll { $0.status == .planned }
    let steps = Set((program?.sequence ?? []).joined())
    return try PlanProblem(
      terms: terms, courses: pack.courses, requirements: sets, record: known,
      expectedMilestones: Set(sets.flatMap(\.milestones)),
      agreements: pack.agreements.filter { !steps.isDisjoint(with: $0.courses) }, present: present)
  }
}

extension PlanQuery {
  /// The place of a course in a term.
  func place(of course: String, in term: String) -> Int? {
    entries.firstIndex { $0.course == course && $0.term == term }
  }
}
