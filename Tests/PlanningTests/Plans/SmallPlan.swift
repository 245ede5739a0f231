import CareerModel
import Planning
import SeededNumbers

/// Problems by chance that are small enough to try every plan, with all kinds of rules close enough to matter.
enum SmallPlan {
  static func random(_ chance: inout Seeded) throws -> PlanProblem {
    func odds(_ number: Int, in all: Int) -> Bool { Int.random(in: 0..<all, using: &chance) < number }
    let termCount = Int.random(in: 2...4, using: &chance)
    let courseCount = Int.random(in: 3...(termCount == 4 ? 4 : 5), using: &chance)
    let periods = Int.random(in: 1...3, using: &chance)
    let terms = (0..<termCount).map { term in
      PlanTerm(
        id: "t\(term)", season: term % 2 == 0 ? "fall" : "spring", grade: 9 + term / 2,
        periods: odds(1, in: 6) ? max(1, periods - 1) : periods)
    }
    var courses: [SchoolCourse] = []
    for number in 0..<courseCount {
      var course = SchoolCourse(
        id: "C\(number)", title: "Course",
        credits: Credits([0.5, 0.5, 1, 1, 0][odds(1, in: 8) ? 4 : number % 4]))
      if odds(1, in: 3) { course.length = 2 }
      if odds(1, in: 4) { course.terms = [odds(1, in: 2) ? "fall" : "spring"] }
      if odds(1, in: 4) { course.grades = odds(1, in: 2) ? 9...9 : 10...12 }
      if odds(1, in: 8) { course.schools = [odds(1, in: 2) ? "north" : "south"] }
      for subject in ["a", "b", "c"] where odds(2, in: 5) { course.subjects.append(subject) }
      if number > 0, odds(2, in: 5) { course.prerequisites = rule(&chance, below: number, depth: 0) }
      if number > 0, odds(1, in: 8) {
        course.corequisites = ["C\(Int.random(in: 0..<number, using: &chance))"]
      }
      if number > 0, odds(1, in: 8) { course.sameAs = ["C\(Int.random(in: 0..<number, using: &chance))"] }
      courses.append(course)
    }
    var sets = [set("one", &chance, odds(1, in: 3) ? ["two"] : [])]
    if odds(1, in: 2) { sets.append(set("two", &chance, odds(1, in: 3) ? ["one"] : [])) }
    var record = LearnerRecord()
    for number in 0..<Int.random(in: 0...2, using: &chance) {
      let isOffered = odds(1, in: 2)
      var course = isOffered ? courses[Int.random(in: 0..<courseCount, using: &chance)] : courses[0]
      if !isOffered { course.id = "R\(number)" }
      let status = CourseRecord.Status.allCases.randomElement(using: &chance)!
      record.courses.append(
        CourseRecord(
          id: "r\(number)", course: course, status: status, credits: course.credits,
          grade: odds(1, in: 3) ? nil : [.a, .c, .d, .f].randomElement(using: &chance)))
    }
    if odds(1, in: 3) { record.milestones = ["m"] }
    if odds(1, in: 8) {
      record.exceptions = [LearnerRecord.Exception(requirement: "one/first", change: .waive, reason: "moved")]
    }
    if odds(1, in: 6), !record.courses.isEmpty {
      record.exceptions.append(
        LearnerRecord.Exception(requirement: "one/second", change: .substitute(record: "r0"), reason: "alike")
      )
    }
    func course() -> String { "C\(Int.random(in: 0..<courseCount, using: &chance))" }
    var limits = LoadLimits()
    if odds(1, in: 6) { limits.leastCourses = 1 }
    if odds(1, in: 6) { limits.mostCourses = Int.random(in: 1...2, using: &chance) }
    if odds(1, in: 6) {
      limits.mostCreditsPerYear = Credits([0.5, 1, 1.5][Int.random(in: 0...2, using: &chance)])
    }
    let locked =
      odds(1, in: 6)
      ? [PlannedCourse(course: course(), term: "t\(Int.random(in: 0..<termCount, using: &chance))")] : []
    let refused = odds(1, in: 5) ? [course()] : []
    var wanted: [WantedCourse] = []
    for number in 0..<courseCount where odds(1, in: 6) {
      wanted.append(WantedCourse(course: "C\(number)", weight: Int.random(in: 1...3, using: &chance)))
    }
    var agreements: [CreditAgreement] = []
    for number in 0..<Int.random(in: 0...2, using: &chance) {
      agreements.append(
        CreditAgreement(
          id: "a\(number)", kind: .dual, courses: [course(), course()], isAnyCourse: odds(1, in: 2),
          college: UnitID("236072")!, hours: Credits([3.333, 5][number]), minimum: odds(1, in: 3) ? .c : nil,
          effective: "2025-08-01"))
    }
    var present: [PlannedCourse]?
    if odds(1, in: 2) {
      present = courses.filter { _ in odds(1, in: 2) }.map {
        PlannedCourse(course: $0.id, term: "t\(Int.random(in: 0...termCount, using: &chance))")
      }
    }
    return try PlanProblem(
      terms: terms, courses: courses, requirements: sets, record: record,
      expectedMilestones: odds(1, in: 5) ? ["n"] : [], school: odds(1, in: 2) ? "north" : nil, limits: limits,
      locked: locked, refused: refused, wanted: wanted, agreements: agreements, present: present)
  }

  private static func rule(_ chance: inout Seeded, below: Int, depth: Int) -> PrerequisiteRule {
    let number = Int.random(in: 0..<(depth < 2 ? 9 : 5), using: &chance)
    let course = "C\(Int.random(in: 0..<below, using: &chance))"
    switch number {
    case 0...3: return .course(course, minimum: Bool.random(using: &chance) ? .c : nil)
    case 4: return Bool.random(using: &chance) ? .recommended(course, minimum: nil) : .approval
    case 5, 6:
      return .all([
        rule(&chance, below: below, depth: depth + 1), rule(&chance, below: below, depth: depth + 1),
      ])
    default:
      return .any([
        rule(&chance, below: below, depth: depth + 1), rule(&chance, below: below, depth: depth + 1),
      ])
    }
  }

  private static func set(_ id: String, _ chance: inout Seeded, _ others: [String]) -> RequirementSet {
    let names = ["first", "second", "third"].prefix(Int.random(in: 1...3, using: &chance))
    let parts = names.map { Requirement(id: $0, title: $0, rule: leaf(&chance)) }
    let root: Requirement.Rule =
      switch Int.random(in: 0..<4, using: &chance) {
      case 0: .some(Int.random(in: 1...parts.count, using: &chance), of: Array(parts))
      case 1:
        .all(
          Array(parts.dropLast()) + [
            Requirement(
              id: "choice", title: "",
              rule: .some(
                1,
                of: [
                  parts.last!, Requirement(id: "mile", title: "", rule: .milestone("m")),
                  Requirement(
                    id: "both", title: "",
                    rule: .all([
                      Requirement(id: "mile-2", title: "", rule: .milestone("n")),
                      Requirement(id: "light", title: "", rule: leaf(&chance)),
                    ])),
                ]))
          ])
      default: .all(parts + [Requirement(id: "mile", title: "", rule: .milestone("m"))])
      }
    var set = RequirementSet(
      id: id, title: id, kind: .diploma, root: Requirement(id: "root", title: "", rule: root))
    if parts.count > 1, Bool.random(using: &chance) {
      set.sharing.append(
        SharingRule(
          requirements: Array(names.prefix(Int.random(in: 2...parts.count, using: &chance))),
          most: [nil, Credits(0.5), Credits(1)][Int.random(in: 0...2, using: &chance)]))
    }
    for other in others {
      set.sharing.append(
        SharingRule(
          requirements: Bool.random(using: &chance) ? [other] : ["first", other],
          most: [Credits.none, Credits(0.5)][Int.random(in: 0...1, using: &chance)]))
    }
    return set
  }

  private static func leaf(_ chance: inout Seeded) -> Requirement.Rule {
    let subject = ["a", "b", "c"][Int.random(in: 0...2, using: &chance)]
    let choice =
      Int.random(in: 0..<5, using: &chance) == 0
      ? CourseChoice(isAny: true, except: ["C1"]) : CourseChoice(subjects: [subject])
    let minimum: LetterGrade? = Int.random(in: 0..<4, using: &chance) == 0 ? .c : nil
    if Int.random(in: 0..<4, using: &chance) == 0 {
      return .courses(Int.random(in: 1...2, using: &chance), from: choice, minimum: minimum)
    }
    return .credits(
      Credits([0.5, 1, 1.5][Int.random(in: 0...2, using: &chance)]), from: choice, minimum: minimum)
  }

  /// The problem with a rule given up.
  static func giving(up rules: [PlanningRule], in problem: PlanProblem) throws -> PlanProblem {
    var (terms, courses, sets) = (problem.terms, problem.courses, problem.requirements)
    var (limits, locked, refused) = (problem.limits, problem.locked, problem.refused)
    for rule in rules {
      switch rule {
      case .requirement(let place):
        for index in sets.indices where sets[index].id == place.set {
          sets[index].root = met(sets[index].root, place.requirement)
        }
      case .lock(let lock): locked.removeAll { $0 == lock }
      case .refusal(let course): refused.removeAll { $0 == course }
      case .prerequisites(let id):
        for index in courses.indices where courses[index].id == id {
          courses[index].prerequisites = nil
          courses[index].corequisites = []
        }
      case .offering(let id):
        for index in courses.indices where courses[index].id == id {
          courses[index].terms = []
          courses[index].grades = 0...20
          courses[index].schools = []
        }
      case .sameCourses(let ids):
        for index in courses.indices where ids.contains(courses[index].id) { courses[index].sameAs = [] }
      case .periods: for index in terms.indices { terms[index].periods = 100 }
      case .mostCourses: limits.mostCourses = nil
      case .leastCourses: limits.leastCourses = 0
      case .creditsPerYear: limits.mostCreditsPerYear = nil
      }
    }
    return try PlanProblem(
      terms: terms, courses: courses, requirements: sets, record: problem.record,
      expectedMilestones: problem.expectedMilestones, school: problem.school, limits: limits, locked: locked,
      refused: refused, wanted: problem.wanted, agreements: problem.agreements, present: problem.present)
  }

  private static func met(_ node: Requirement, _ id: String) -> Requirement {
    var node = node
    if node.id == id {
      node.rule = .all([])
      return node
    }
    switch node.rule {
    case .all(let parts): node.rule = .all(parts.map { met($0, id) })
    case .some(let number, let parts): node.rule = .some(number, of: parts.map { met($0, id) })
    default: break
    }
    return node
  }

  /// Every rule that could be given up.
  static func rules(of problem: PlanProblem) -> [PlanningRule] {
    func leaves(_ node: Requirement) -> [String] {
      switch node.rule {
      case .all(let parts), .some(_, let parts): parts.flatMap(leaves)
      default: [node.id]
      }
    }
    var rules: [PlanningRule] = problem.requirements.flatMap { set in
      leaves(set.root).map { .requirement(RequirementPlace(set: set.id, requirement: $0)) }
    }
    rules += problem.locked.map { .lock($0) } + problem.refused.map { .refusal(course: $0) }
    rules += problem.courses.flatMap { [.prerequisites(course: $0.id), .offering(course: $0.id)] }
    rules += PlanChecker(problem: problem).forms.map { .sameCourses($0) }
    return rules + [.periods, .mostCourses, .leastCourses, .creditsPerYear]
  }
}
