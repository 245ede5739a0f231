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
  /// Requirements below those sets that are met by then, without what milestones yet to be reached would meet:
  /// those directly below each set's root.
  public var requirements: [RequirementPlace]
  /// Milestones on the record, by id, in alphabetical order.
  public var milestones: [String]
  /// College credit earned by then under the problem's agreements.
  public var hours: Credits

  /// Programs of study of a pack that are done by then: what they lead to stands in their exit points.
  public func programs(in pack: Pack) -> [ProgramOfStudy] {
    pack.programs.filter { met.contains($0.id) }
  }
}

extension PlanResult {
  /// What is in hand after each term of the plan, in order; none without a plan.
  public func exits(_ problem: PlanProblem) -> [ExitView] {
    guard objective != nil else { return [] }
    let byID = Dictionary(uniqueKeysWithValues: problem.courses.map { ($0.id, $0) })
    let held = HeldCourses(problem.record)
    let milestones = problem.record.milestones.sorted()
    var parts: [RequirementPlace] = []
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
      parts = Self.parts(problem, with: done, knownMet: parts)
      return ExitView(
        term: problem.terms[last].id, courses: done.map(\.id), credits: credits,
        met: Self.met(problem, with: done),
        requirements: parts, milestones: milestones,
        hours: hours.reduce(.none) { $0 + $1.hours })
    }
  }

  private static func record(_ problem: PlanProblem, with done: [SchoolCourse]) -> LearnerRecord {
    var record = problem.record
    record.courses += done.map { course in
      CourseRecord(id: "plan/\(course.id)", course: course, status: .inProgress, credits: course.credits)
    }
    return record
  }

  /// What stands directly below a root and is met together, in the order of the sets; what was met before stays so.
  private static func parts(
    _ problem: PlanProblem, with done: [SchoolCourse], knownMet: [RequirementPlace]
  ) -> [RequirementPlace] {
    let record = record(problem, with: done)
    return problem.requirements.flatMap { set -> [RequirementPlace] in
      guard case .all(let children) = set.root.rule else { return [] }
      let known = Set(knownMet.filter { $0.set == set.id }.map(\.requirement))
      var met = children.filter { known.contains($0.id) }
      for child in children where !known.contains(child.id) {
        var trial = set
        trial.root.rule = .all(met + [child])
        guard let problem = try? PlanProblem(terms: [], courses: [], requirements: [trial], record: record),
          RequirementTree(trial, problem, keepsUnmet: false).countsOn.isEmpty
        else { continue }
        var model = PlanModel(problem)
        if model.solver.solve() == .satisfied { met.append(child) }
      }
      let ids = Set(met.map(\.id))
      return children.filter { ids.contains($0.id) }
        .map { RequirementPlace(set: set.id, requirement: $0.id) }
    }
  }

  /// The sets that are met, each beside those before it in the order of the problem: what sets share may be
  /// limited.
  private static func met(_ problem: PlanProblem, with done: [SchoolCourse]) -> [String] {
    let record = record(problem, with: done)
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
