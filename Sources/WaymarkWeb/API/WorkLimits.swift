import Planning

/// How much the API works on for one request, so that it ends within seconds.
enum WorkLimits {
  /// The most plans of one problem.
  static let mostPlans = 5
  /// The most places for a course: courses times terms.
  static let mostPlaces = 8_000
  /// The most requirements, those inside of others included.
  static let mostRequirements = 120
  /// The most entries of the record, and of agreements.
  static let mostEntries = 400
  /// The most parts of prerequisites of all courses together.
  static let mostPrerequisites = 20_000
  /// The most requirements that sharing rules name.
  static let mostShared = 200

  /// Refuses a problem that would take long before the first decision is made. Throws
  /// `PageFailure.tooMuchWork`, which says what may be asked.
  static func check(_ problem: PlanProblem) throws(PageFailure) {
    let figures = [
      (problem.courses.count * problem.terms.count, mostPlaces, "courses times terms"),
      (problem.requirements.reduce(0) { $0 + count($1.root) }, mostRequirements, "requirements"),
      (problem.record.courses.count, mostEntries, "courses on the record"),
      (problem.agreements.count, mostEntries, "agreements"),
      (problem.courses.reduce(0) { $0 + size($1) }, mostPrerequisites, "parts of prerequisites"),
      (
        problem.requirements.reduce(0) { $0 + $1.sharing.reduce(0) { $0 + $1.requirements.count } },
        mostShared, "requirements in sharing rules"
      ),
    ]
    for (size, most, name) in figures where size > most {
      throw .tooMuchWork(most: "\(most) \(name), not \(size)")
    }
  }

  /// Nodes times places of all plans together. A node costs about 20 nanoseconds for each place, so this is a second
  /// or two, and twice that where the rules that exclude every plan are looked for.
  private static let most = 64_000_000

  /// The nodes to spend on each plan: fewer than asked for where the problem is large.
  static func nodes(_ asked: Int, plans: Int, for problem: PlanProblem) -> Int {
    min(asked, most / max(1, problem.courses.count * problem.terms.count * plans))
  }

  private static func count(_ requirement: Requirement) -> Int {
    requirement.children.reduce(1) { $0 + count($1) }
  }

  private static func size(_ course: SchoolCourse) -> Int {
    course.corequisites.count + (course.prerequisites.map(size) ?? 0)
  }

  private static func size(_ rule: PrerequisiteRule) -> Int {
    switch rule {
    case .all(let parts), .any(let parts): parts.reduce(1) { $0 + size($1) }
    case .course, .recommended, .approval: 1
    }
  }
}
