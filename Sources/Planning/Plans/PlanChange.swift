/// One difference between a plan and the plan so far.
public enum PlanChange: Sendable, Equatable, Hashable {
  /// A course begins in another term.
  case moved(course: String, from: String, to: String)
  /// A course is not taken any more.
  case dropped(course: String, from: String)
  /// A course is taken that was not planned.
  case added(course: String, to: String)
}

extension PlanResult {
  /// What is different from the plan so far: first what was planned, in its order, then what is added, by term.
  /// Courses that are on the record by now are no change.
  public func changes(from problem: PlanProblem) -> [PlanChange] {
    guard let present = problem.present, objective != nil else { return [] }
    let held = HeldCourses(problem.record)
    var starts: [String: String] = [:]
    for (term, courses) in zip(problem.terms, terms) {
      for course in courses { starts[course] = term.id }
    }
    var changes: [PlanChange] = []
    for planned in present where !held.has(planned.course) {
      switch starts[planned.course] {
      case planned.term: break
      case nil: changes.append(.dropped(course: planned.course, from: planned.term))
      case let term?: changes.append(.moved(course: planned.course, from: planned.term, to: term))
      }
    }
    let known = Set(present.map(\.course))
    for (term, courses) in zip(problem.terms, terms) {
      for course in courses where !known.contains(course) {
        changes.append(.added(course: course, to: term.id))
      }
    }
    return changes
  }
}
