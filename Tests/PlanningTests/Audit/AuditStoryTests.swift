import CareerModel
import Planning
import Testing

/// Small schools with a few courses.
private enum School {
  static func course(
    _ id: String, _ subjects: String..., credits: Double = 1, prerequisites: PrerequisiteRule? = nil
  ) -> SchoolCourse {
    SchoolCourse(
      id: id, title: id, credits: Credits(credits), prerequisites: prerequisites, subjects: subjects)
  }

  static func done(
    _ id: String, _ course: SchoolCourse, _ grade: LetterGrade? = .b,
    status: CourseRecord.Status = .completed,
    term: Int? = nil, steer: String? = nil
  ) -> CourseRecord {
    CourseRecord(
      id: id, course: course, status: status, credits: grade == .f ? .none : course.credits, grade: grade,
      term: term, steer: steer)
  }

  static func credits(_ id: String, _ credits: Double, _ subject: String?, minimum: LetterGrade? = nil)
    -> Requirement
  {
    Requirement(
      id: id, title: id,
      rule: .credits(
        Credits(credits), from: subject.map { CourseChoice(subjects: [$0]) } ?? CourseChoice(isAny: true),
        minimum: minimum))
  }

  static func set(id: String = "diploma", sharing: [SharingRule] = [], _ children: Requirement...)
    -> RequirementSet
  {
    RequirementSet(
      id: id, title: id, kind: .diploma, root: Requirement(id: "all", title: "", rule: .all(children)),
      sharing: sharing)
  }

  static func audit(
    _ sets: RequirementSet..., record: LearnerRecord, scope: AuditScope = .planned,
    offered: [SchoolCourse] = []
  ) throws -> Audit {
    let audit = try Auditor(CompiledRequirements(sets)).audit(record, scope: scope, offered: offered)
    #expect(audit.outcome.status == .optimal)
    #expect(CertificateChecker(sets, record).flaws(in: audit.certificate).isEmpty)
    return audit
  }
}

@Suite("Stories of audits")
struct AuditStoryTests {
  private let english = School.course("ENG1", "english")
  private let welding = School.course("WELD", "cte", "science")

  @Test("An elective takes no course that something else needs")
  func elective() throws {
    // Course by course, World Literature would fill the elective that comes first.
    let set = School.set(School.credits("elective", 1, nil), School.credits("english", 1, "english"))
    let record = LearnerRecord(courses: [
      School.done("literature", School.course("LIT", "english")),
      School.done("art", School.course("ART", "arts")),
    ])
    let audit = try School.audit(set, record: record)
    #expect(audit.isComplete)
    #expect(audit.requirement("english", of: "diploma")?.applied.map(\.record) == ["literature"])
    #expect(audit.requirement("elective", of: "diploma")?.applied.map(\.record) == ["art"])
  }

  @Test("One course for two requirements, where a rule allows it and up to its limit")
  func twoForOne() throws {
    let requirements = (School.credits("career", 1, "cte"), School.credits("science", 1, "science"))
    let record = LearnerRecord(courses: [School.done("w", welding)])
    let once = School.set(requirements.0, requirements.1)
    #expect(!(try School.audit(once, record: record).isComplete))
    let rule = SharingRule(requirements: ["career", "science"], most: Credits(1))
    let twice = School.set(sharing: [rule], requirements.0, requirements.1)
    let audit = try School.audit(twice, record: record)
    #expect(audit.isComplete)
    #expect(audit.outcome.objective.doubleCounted == 1)
    let half = SharingRule(requirements: ["career", "science"], most: Credits(0.5))
    #expect(
      !(try School.audit(School.set(sharing: [half], requirements.0, requirements.1), record: record)
        .isComplete))
  }

  @Test("English failed counts nothing, and repeated counts once")
  func repeated() throws {
    let set = School.set(School.credits("english", 2, "english"))
    let record = LearnerRecord(courses: [
      School.done("first", english, .f), School.done("again", english, .c),
      School.done("next", School.course("ENG2", "english"), nil, status: .planned),
    ])
    let audit = try School.audit(set, record: record)
    #expect(audit.requirement("english", of: "diploma")?.applied.map(\.record) == ["again", "next"])
    let now = try School.audit(set, record: record, scope: .earned)
    #expect(now.requirement("english", of: "diploma")?.missing == .credits(Credits(1)))
  }

  @Test("A substitution counts a course that the rule does not name; a waiver needs none")
  func exceptions() throws {
    let set = School.set(
      School.credits("arts", 1, "arts"), School.credits("fitness", 0.5, "physical-education"))
    var record = LearnerRecord(courses: [School.done("w", welding)])
    #expect(!(try School.audit(set, record: record).isComplete))
    record.exceptions = [
      LearnerRecord.Exception(
        requirement: "diploma/arts", change: .substitute(record: "w"), reason: "Made a sculpture"),
      LearnerRecord.Exception(requirement: "diploma/fitness", change: .waive, reason: "Doctor's note"),
    ]
    let audit = try School.audit(set, record: record)
    #expect(audit.isComplete)
    #expect(audit.requirement("arts", of: "diploma")?.applied.map(\.record) == ["w"])
    #expect(audit.requirement("fitness", of: "diploma")?.isWaived == true)
  }

  @Test("A grade that is not there yet is taken to be reached, and said to be so")
  func assumed() throws {
    let set = School.set(School.credits("english", 1, "english", minimum: .c))
    let record = LearnerRecord(courses: [School.done("now", english, nil, status: .inProgress)])
    let stages = try Auditor(CompiledRequirements([set])).stages(record)
    #expect(stages.planned.requirement("english", of: "diploma")?.applied.first?.isAssumed == true)
    #expect(stages.states == [.inProgress, .inProgress])
    #expect(stages.earned.requirement("english", of: "diploma")?.missing == .credits(Credits(1)))
  }

  @Test("Two sets count the same course, but rather different ones, and less where a rule limits them")
  func sets() throws {
    let art = School.course("ART", "cte")
    let diploma = School.set(School.credits("career", 1, "cte"))
    var program = School.set(id: "program", School.credits("technical", 1, "cte"))
    var record = LearnerRecord(courses: [School.done("w", welding)])
    #expect(try School.audit(diploma, program, record: record).isComplete)
    program.sharing = [SharingRule(requirements: ["diploma"], most: Credits(0.5))]
    #expect(!(try School.audit(diploma, program, record: record).isComplete))
    record.courses.append(School.done("a", art))
    let audit = try School.audit(diploma, program, record: record)
    #expect(audit.isComplete)
    #expect(audit.outcome.objective.doubleCounted == 0)
  }

  @Test("Of a choice one side is enough")
  func choice() throws {
    let choice = Requirement(
      id: "either", title: "",
      rule: .some(1, of: [School.credits("language", 2, "language"), School.credits("arts", 1, "arts")]))
    let record = LearnerRecord(courses: [
      School.done("spanish", School.course("SPA", "language")),
      School.done("art", School.course("ART", "arts")),
    ])
    let audit = try School.audit(School.set(choice), record: record)
    #expect(audit.isComplete)
    #expect(audit.requirement("language", of: "diploma")?.missing == .credits(Credits(2)))
    #expect(audit.outcome.uses.map(\.record) == ["art"])
  }

  @Test("A wish is honoured where nothing is lost, and its price is named where something is")
  func steers() throws {
    let set = School.set(School.credits("science", 1, "science"), School.credits("elective", 1, nil))
    let biology = School.course("BIO", "science")
    var record = LearnerRecord(courses: [
      School.done("b", biology), School.done("w", welding, steer: "diploma/science"),
    ])
    #expect(try School.audit(set, record: record).steers.map(\.result) == [.honoured])
    record.courses[1].steer = "diploma/elective"
    #expect(try School.audit(set, record: record).steers.map(\.result) == [.honoured])
    record.courses.remove(at: 0)
    record.courses.append(School.done("art", School.course("ART", "arts")))
    let declined = try School.audit(set, record: record)
    let price = AuditObjective(satisfied: [1], missing: [1_000], doubleCounted: 0, steersHonoured: 1)
    #expect(declined.steers.map(\.result) == [.declined(with: price)])
    record.courses[0].steer = "diploma/latin"
    #expect(try School.audit(set, record: record).steers.map(\.result) == [.notEligible])
  }

  @Test("Chemistry needs Algebra, which is planned for the same term")
  func prerequisites() throws {
    let chemistry = School.course("CHEM", "science", prerequisites: .course("ALG1", minimum: .c))
    let algebra = School.course("ALG1", "mathematics")
    let physics = School.course(
      "PHY", "science", prerequisites: .all([.course("ALG2", minimum: nil), .approval]))
    let geology = School.course("GEO", "science")
    let set = School.set(School.credits("science", 2, "science"))
    let record = LearnerRecord(courses: [
      School.done("c", chemistry, nil, status: .planned, term: 3),
      School.done("a", algebra, nil, status: .planned, term: 3),
    ])
    let audit = try School.audit(set, record: record, offered: [physics, chemistry, geology])
    let science = try #require(audit.requirement("science", of: "diploma"))
    #expect(
      science.reasons == [.prerequisite(course: "CHEM", missing: "ALG1", plannedTerm: 3, neededBefore: 3)])
    #expect(science.ways.map(\.course) == ["GEO", "PHY"])
    #expect(
      science.ways.last?.reasons == [
        .prerequisite(course: "PHY", missing: "ALG2", plannedTerm: nil, neededBefore: nil),
        .approval(course: "PHY"),
      ])
  }

  /// Two courses of English, four asked for: as electives they would meet something, and yet English comes first.
  @Test("English before electives, though the electives could be met and English cannot yet")
  func englishBeforeElectives() throws {
    var electives = School.credits("electives", 2, nil)
    electives.priority = 1
    let set = School.set(electives, School.credits("english", 4, "english"))
    let record = LearnerRecord(courses: [
      School.done("first", english), School.done("next", School.course("ENG2", "english")),
    ])
    let audit = try School.audit(set, record: record)
    #expect(audit.outcome.uses.map(\.requirement) == ["diploma/english", "diploma/english"])
    #expect(audit.requirement("english", of: "diploma")?.missing == .credits(Credits(2)))
    #expect(
      audit.outcome.objective
        == AuditObjective(satisfied: [0, 0], missing: [2_000, 2_000], doubleCounted: 0, steersHonoured: 0))
  }

  @Test("What comes first by priority is met first")
  func priority() throws {
    var elective = School.credits("elective", 1, nil)
    elective.priority = 1
    var career = School.credits("career", 1, "cte")
    career.priority = 0
    let audit = try School.audit(
      School.set(elective, career), record: LearnerRecord(courses: [School.done("w", welding)]))
    #expect(audit.outcome.uses.map(\.requirement) == ["diploma/career"])
    #expect(audit.outcome.objective.satisfied == [1, 0])
  }

  @Test("An average counts failed courses, by the credit of the course")
  func average() throws {
    let average = Requirement(id: "average", title: "", rule: .average(200, over: CourseChoice(isAny: true)))
    let record = LearnerRecord(courses: [
      School.done("a", welding, .a), School.done("f", english, .f),
      School.done("half", School.course("HALF", "arts", credits: 0.5), .c),
    ])
    #expect(try School.audit(School.set(average), record: record).isComplete)
    var lower = record
    lower.courses[2].grade = .d
    #expect(!(try School.audit(School.set(average), record: lower).isComplete))
  }

  @Test("Sets that cannot be told apart are refused")
  func errors() {
    let set = School.set(School.credits("english", 1, "english"))
    #expect(throws: AuditError.repeatedSet("diploma")) { try CompiledRequirements([set, set]) }
    let twice = School.set(School.credits("english", 1, "english"), School.credits("english", 2, "english"))
    #expect(throws: AuditError.repeatedRequirement("diploma/english")) { try CompiledRequirements([twice]) }
  }
}
