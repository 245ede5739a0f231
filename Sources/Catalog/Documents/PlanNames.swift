import CareerModel
package import Planning

/// What people call the parts of a plan.
package struct PlanNames {
  private let courses: [String: SchoolCourse]
  private let requirements: [RequirementPlace: String]
  private let sets: [String: String]
  private let problem: PlanProblem

  package init(_ problem: PlanProblem) {
    self.problem = problem
    courses = Dictionary(problem.courses.map { ($0.id, $0) }) { first, _ in first }
    sets = Dictionary(problem.requirements.map { ($0.id, $0.title) }) { first, _ in first }
    var requirements: [RequirementPlace: String] = [:]
    func name(_ requirement: Requirement, _ set: RequirementSet) {
      requirements[RequirementPlace(set: set.id, requirement: requirement.id)] = requirement.title
      for child in requirement.children { name(child, set) }
    }
    for set in problem.requirements { name(set.root, set) }
    self.requirements = requirements
  }

  package func course(_ id: String) -> String { courses[id].map { "\($0.title) (\(id))" } ?? id }

  package func title(ofCourse id: String) -> String { courses[id]?.title ?? id }

  package func length(ofCourse id: String) -> Int { courses[id]?.length ?? 1 }

  package func set(_ id: String) -> String { sets[id] ?? id }

  /// A requirement with the set that it belongs to.
  package func requirement(_ place: RequirementPlace) -> String {
    "\(requirements[place] ?? place.requirement) (\(set(place.set)))"
  }

  /// A rule of a conflict as a sentence.
  package func rule(_ rule: PlanningRule) -> String {
    switch rule {
    case .requirement(let place): return "\(requirement(place)) has to be met."
    case .lock(let lock): return "\(course(lock.course)) has to begin in \(lock.term)."
    case .refusal(let id): return "\(course(id)) is not to be taken."
    case .prerequisites(let id):
      return "\(course(id)) comes after and with what it asks for" + before(id) + "."
    case .offering(let id): return "\(course(id)) is taught " + offering(id) + "."
    case .sameCourses(let ids):
      return "Only one of these is taken, they teach the same: " + ids.map(course).joined(separator: ", ")
        + "."
    case .periods:
      let room = problem.terms.reduce(0) { $0 + $1.periods }
      return "The terms that are left have \(room) periods together."
    case .mostCourses:
      return "No term may have more than \(problem.limits.mostCourses.map { "\($0)" } ?? "so many") courses."
    case .leastCourses: return "No term may have fewer than \(problem.limits.leastCourses) courses."
    case .creditsPerYear:
      return
        "No grade may have more than \(problem.limits.mostCreditsPerYear?.description ?? "so many") credits."
    }
  }

  private func before(_ id: String) -> String {
    guard let course = courses[id] else { return "" }
    let named = (course.prerequisites.map { $0.courses.sorted() } ?? []) + course.corequisites
    return named.isEmpty ? "" : ": " + named.joined(separator: ", ")
  }

  private func offering(_ id: String) -> String {
    guard let course = courses[id] else { return "at its times" }
    let grades =
      course.grades.lowerBound == course.grades.upperBound
      ? "in grade \(course.grades.lowerBound)"
      : "in grades \(course.grades.lowerBound) to \(course.grades.upperBound)"
    let terms = course.terms.isEmpty ? "" : ", beginning in " + course.terms.joined(separator: " or ")
    let length = course.length == 1 ? "" : ", for \(course.length) terms"
    let schools = course.schools.isEmpty ? "" : ", at " + course.schools.joined(separator: " and ")
    return grades + terms + length + schools
  }
}
