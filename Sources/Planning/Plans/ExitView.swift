/// What a learner has in hand who stops after a term.
public struct ExitView: Sendable, Equatable {
  /// The term, by id.
  public var term: String
  /// Courses of the plan that are over by then, by id.
  public var courses: [String]
  /// Credit on the record and from these courses. Where a course stands there twice, it is counted twice.
  public var credits: Credits
  /// Sets that are met by then, by id, in the order of the problem. Milestones and averages that the plan counts on
  /// count as reached here too: see `PlanResult.countsOn`.
  public var met: [String]
  /// Milestones on the record, by id, in alphabetical order.
  public var milestones: [String]
  /// College credit earned by then under the problem's agreements.
  public var hours: Credits
}

extension PlanResult {
  /// What is in hand after each term of the plan, in order; none without a plan.
  public func exits(_ problem: PlanProblem) -> [ExitView] {
    guard objective != nil else { return [] }
    let byID = Dictionary(uniqueKeysWithValues: problem.courses.map { ($0.id, $0) })
    let held = HeldCourses(problem.record)
    let milestones = problem.record.milestones.sorted()
    return problem.terms.indices.map { last in
      let done = terms.enumerated().flatMap { start, courses in
        courses.compactMap { byID[$0] }.filter { start + $0.length - 1 <= last }
      }
      var credits = held.records.reduce(Credits.none) { $0 + $1.credits }
      for course in done { credits += course.credits }
      let taken = Set(done.map(\.id))
      let hours = problem.agreements.filter { agreement in
        let earned = agreement.courses.map { taken.contains($0) || held.has($0, minimum: agreement.minimum) }
        return agreement.isAnyCourse ? earned.contains(true) : !earned.contains(false)
      }
      return ExitView(
        term: problem.terms[last].id, courses: done.map(\.id), credits: credits,
        met: Self.met(problem, with: done), milestones: milestones,
        hours: hours.reduce(.none) { $0 + $1.hours })
    }
  }

  /// The sets that are met, each beside those before it in the order of the problem: what sets share may be
  /// limited.
  private static func met(_ problem: PlanProblem, with done: [SchoolCourse]) -> [String] {
    var record = problem.record
    record.courses += done.map { course in
      CourseRecord(id: "plan/\(course.id)", course: course, status: .inProgress, credits: course.credits)
    }
    var met: [RequirementSet] = []
    for set in problem.requirements {
      let trial = try? PlanProblem(
        terms: [], courses: [], requirements: met + [set], record: record,
        expectedMilestones: problem.expectedMilestones)
      guard let trial else { continue }
      var model = PlanModel(trial)
      if model.solver.solve() == .satisfied { met.append(set) }
    }
    return met.map(\.id)
  }
}
