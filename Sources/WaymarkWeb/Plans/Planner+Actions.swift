import Planning

extension Planner {
  /// The plan after something has been done with it, and what to say of it. Throws `PlanRequestError` where the pack
  /// cannot be planned with.
  func after(_ action: PlanAction) throws(PlanRequestError) -> (query: PlanQuery, notice: PlanNotice) {
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
    case .make: notice = replace(&query, PlanGenerator(nodes: Self.nodes).plan(try problem(keepsPlan: false)))
    case .mend:
      notice = replace(&query, PlanGenerator(nodes: Self.nodes).plan(try problem(keepsPlan: true)))
      if notice == .made { notice = .mended }
      if notice == .madeUnproved { notice = .mendedUnproved }
    case .other:
      let here = coming
      let results = PlanGenerator(nodes: Self.nodes).plans(
        try problem(keepsPlan: false), atMost: 3, differingBy: Self.difference)
      let other = results.first { result in
        result.objective != nil
          && Set(result.terms.joined()).subtracting(here).count >= Self.difference
      }
      if let other { _ = replace(&query, other) }
      notice = other == nil ? .noOther : .other
    }
    query.sort(by: terms)
    return (query, notice)
  }

  /// Rules that cannot be kept together, where no plan is possible.
  func conflict() throws(PlanRequestError) -> PlanResult {
    PlanGenerator(nodes: Self.nodes).plan(try problem(keepsPlan: false))
  }

  /// Decisions that a plan may take: at most a few seconds.
  static let nodes = 40_000
  /// A different plan has so many courses that are not in this one.
  static let difference = 3

  /// Courses that are done or under way.
  private var kept: [PlanQuery.Entry] {
    query.entries.filter { $0.mark != nil || place(of: $0.term) < now }
  }

  /// Courses that are still to come, by id.
  private var coming: Set<String> {
    Set(query.entries.filter { $0.mark == nil && place(of: $0.term) >= now }.map(\.course))
  }

  private func replace(_ query: inout PlanQuery, _ result: PlanResult) -> PlanNotice {
    guard result.objective != nil else { return result.status == .infeasible ? .impossible : .unknown }
    let left = terms.dropFirst(now)
    query.entries =
      kept
      + zip(left, result.terms).flatMap { term, courses in
        courses.map { PlanQuery.Entry(course: $0, term: term) }
      }
    return result.status == .optimal ? .made : .madeUnproved
  }

  /// What the planner is asked. It does not count on anybody's approval for courses that the program does not need.
  private func problem(keepsPlan: Bool) throws(PlanRequestError) -> PlanProblem {
    var pack = pack
    let steps = Set((program?.sequence ?? []).joined())
    pack.courses = pack.courses.map { course in
      var course = course
      if !steps.contains(course.id) { course.prerequisites = course.prerequisites?.withoutApproval }
      return course
    }
    var request = PlanRequest(goals: sets.map(\.id))
    request.graduation = query.graduation
    request.record = record
    request.record.milestones = Set(query.done)
    request.expectedMilestones = pack.expectedMilestones
    request.start = query.now
    request.school = query.school
    request.day = day
    request.keepsPlan = keepsPlan
    return try request.problem(in: pack)
  }
}

extension PlanQuery {
  /// The place of a course in a term.
  func place(of course: String, in term: String) -> Int? {
    entries.firstIndex { $0.course == course && $0.term == term }
  }
}
