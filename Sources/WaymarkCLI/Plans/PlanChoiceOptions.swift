import ArgumentParser
import Planning

/// Which courses a plan should and should not have, on the command line.
struct PlanChoiceOptions: ParsableArguments {
  @Flag(help: "Plan the goals alone, without the pack's diplomas.")
  var only = false

  @Option(
    help: ArgumentHelp(
      "A course that begins in a term, such as CHEM:10-fall; may be given again.", valueName: "course:term"))
  var lock: [String] = []

  @Option(help: ArgumentHelp("A course that is not taken, by id; may be given again.", valueName: "course"))
  var refuse: [String] = []

  @Option(
    help: ArgumentHelp(
      "A course to take if it can be, by id, with its weight where some are wanted more; may be given again.",
      valueName: "course[:weight]"))
  var want: [String] = []

  @Option(
    help: ArgumentHelp(
      "College credit to choose courses for: none, that of the program's own courses, or all.",
      valueName: "kind"))
  var collegeCredit = CollegeCreditWish.ofPrograms

  @Option(help: ArgumentHelp("Take at least this many courses in every term.", valueName: "n"))
  var leastCourses: Int?

  @Option(help: ArgumentHelp("Take at most this many courses in any term.", valueName: "n"))
  var mostCourses: Int?

  @Option(help: ArgumentHelp("Take at most this much credit in any grade.", valueName: "n"))
  var mostCredits: Double?

  func validate() throws {
    try LimitOptions.check(leastCourses, "--least-courses", 0...PlanProblem.mostPeriods)
    try LimitOptions.check(mostCourses, "--most-courses", 0...PlanProblem.mostPeriods)
    if let mostCredits, !(0...100).contains(mostCredits) {
      throw ValidationError("--most-credits takes a number from 0 to 100.")
    }
    for text in lock where Self.lock(text) == nil {
      throw ValidationError("--lock takes a course and a term, such as CHEM:10-fall.")
    }
    for text in want where Self.wish(text) == nil {
      throw ValidationError("--want takes a course, or a course and a weight such as CHEM:3.")
    }
  }

  /// Whether any of it is said.
  var isGiven: Bool {
    only || !lock.isEmpty || !refuse.isEmpty || !want.isEmpty || collegeCredit != .ofPrograms
      || leastCourses != nil || mostCourses != nil || mostCredits != nil
  }

  /// Puts it into a request.
  func fill(_ request: inout PlanRequest) throws {
    request.locked = lock.compactMap(Self.lock)
    request.refused = refuse
    request.wanted = want.compactMap(Self.wish)
    request.collegeCredit = collegeCredit
    request.limits = LoadLimits(
      leastCourses: leastCourses ?? 0, mostCourses: mostCourses,
      mostCreditsPerYear: mostCredits.map { Credits($0) })
  }

  private static func lock(_ text: String) -> PlannedCourse? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    return PlannedCourse(course: String(parts[0]), term: String(parts[1]))
  }

  private static func wish(_ text: String) -> WantedCourse? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let id = parts.first, !id.isEmpty, parts.count <= 2 else { return nil }
    guard parts.count == 2 else { return WantedCourse(course: String(id)) }
    guard let weight = Int(parts[1]), (1...PlanProblem.mostFigure).contains(weight) else { return nil }
    return WantedCourse(course: String(id), weight: weight)
  }
}
