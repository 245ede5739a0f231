import CareerModel
import Planning
import Testing

@Suite("Plans asked for by a pack's ids")
struct PlanRequestTests {
  private static let algebra = SchoolCourse(
    id: "ALG1", title: "Algebra 1", credits: Credits(1), length: 2, terms: ["fall"], subjects: ["mathematics"]
  )
  private static let geometry = SchoolCourse(
    id: "GEO", title: "Geometry", credits: Credits(1), length: 2, terms: ["fall"],
    prerequisites: .course("ALG1", minimum: nil), subjects: ["mathematics"])
  private static let health = SchoolCourse(id: "HEA101", title: "Health careers", credits: Credits(1))
  private static let nursing = SchoolCourse(
    id: "HEA201", title: "Nursing", credits: Credits(1), prerequisites: .course("HEA101", minimum: nil))

  private static func credits(_ number: Int, _ subject: String) -> Requirement {
    Requirement(
      id: subject, title: subject,
      rule: .credits(Credits(Double(number)), from: CourseChoice(subjects: [subject]), minimum: nil))
  }

  private static func agreement(_ id: String, _ course: String, expires: String?) -> CreditAgreement {
    CreditAgreement(
      id: id, kind: .dual, courses: [course], college: UnitID(digits: 1), hours: Credits(3),
      effective: "2024-01-01", expires: expires)
  }

  private let pack = Pack(
    id: "small", title: "Small", owner: .district, state: nil,
    calendar: SchoolCalendar(terms: ["fall", "spring"], grades: 9...12, periods: 3, schools: ["north"]),
    courses: [algebra, geometry, health, nursing],
    agreements: [
      agreement("ended", "HEA201", expires: "2025-07-31"), agreement("valid", "HEA201", expires: nil),
      agreement("other", "GEO", expires: nil),
    ],
    programs: [
      ProgramOfStudy(
        id: "nursing", title: "Nursing", pathway: PathwayID(rawValue: "health-sciences/therapeutic-services"),
        sequence: [["HEA101"], ["HEA201"]])
    ],
    requirements: [
      RequirementSet(
        id: "old", title: "Old diploma", kind: .diploma, lastClass: 2029, root: credits(1, "mathematics")),
      RequirementSet(
        id: "new", title: "New diploma", kind: .diploma, firstClass: 2030, root: credits(2, "mathematics")),
      RequirementSet(
        id: "seal", title: "Seal", kind: .seal,
        root: Requirement(
          id: "all", title: "All",
          rule: .all([Requirement(id: "diploma", title: "Diploma", rule: .milestone("diploma"))]))),
    ])

  @Test("A program of study is planned with the diploma of the class")
  func diploma() throws {
    let problem = try PlanRequest(goals: ["nursing"], graduation: 2030).problem(in: pack)
    #expect(problem.requirements.map(\.id) == ["new", "nursing"])
    #expect(problem.terms.count == 8)
    #expect(problem.agreements.map(\.id) == ["ended", "valid"])
    let result = PlanGenerator().plan(problem)
    #expect(result.status == .optimal)
    #expect(Set(result.terms.joined()) == ["ALG1", "GEO", "HEA101", "HEA201"])
  }

  @Test("A seal that asks for the diploma brings it along")
  func seal() throws {
    var request = PlanRequest(goals: ["seal"], graduation: 2028)
    request.addsDiplomas = false
    #expect(try request.problem(in: pack).requirements.map(\.id) == ["seal", "old"])
  }

  @Test("Agreements that have ended give no credit to look for")
  func agreements() throws {
    var request = PlanRequest(goals: ["nursing"], graduation: 2030)
    request.day = "2026-11-24"
    #expect(try request.problem(in: pack).agreements.map(\.id) == ["valid"])
    request.collegeCredit = .all
    #expect(try request.problem(in: pack).agreements.map(\.id) == ["valid", "other"])
    request.collegeCredit = .none
    #expect(try request.problem(in: pack).agreements.isEmpty)
  }

  @Test("A plan begins after what the record speaks of, and courses under way keep their periods")
  func start() throws {
    var request = PlanRequest(goals: ["nursing"], graduation: 2030)
    request.record.courses = [
      CourseRecord(id: "1", course: Self.algebra, status: .inProgress, credits: Credits(1), term: 0)
    ]
    let problem = try request.problem(in: pack)
    #expect(problem.terms.first == PlanTerm(id: "9-spring", season: "spring", grade: 9, periods: 2))
    request.start = "10-fall"
    #expect(try request.problem(in: pack).terms.first?.periods == 3)
  }

  @Test("Courses planned on the record are the plan so far where it is to be kept")
  func keeps() throws {
    var request = PlanRequest(goals: ["nursing"], graduation: 2030)
    request.record.courses = [
      CourseRecord(id: "1", course: Self.health, status: .planned, credits: Credits(1), term: 3)
    ]
    #expect(try request.problem(in: pack).present == nil)
    request.keepsPlan = true
    #expect(
      try request.problem(in: pack).present == [PlannedCourse(course: "HEA101", term: "10-spring")])
  }

  @Test("What the pack does not have is named with what is near")
  func unknown() {
    #expect(throws: PlanRequestError.unknownGoal("nursin", near: ["nursing"])) {
      try PlanRequest(goals: ["nursin"]).problem(in: pack)
    }
    #expect(
      throws: PlanRequestError.unknownTerm(
        "13-fall", known: PlanTerm.left(in: pack.calendar!, from: 9).map(\.id))
    ) {
      try PlanRequest(goals: ["nursing"], start: "13-fall").problem(in: pack)
    }
    #expect(throws: PlanRequestError.unknownSchool("east", known: ["north"])) {
      try PlanRequest(goals: ["nursing"], school: "east").problem(in: pack)
    }
    #expect(throws: PlanRequestError.unknownCourse("ALG2", near: "ALG1")) {
      try PlanRequest(goals: ["nursing"], refused: ["ALG2"]).problem(in: pack)
    }
  }

  @Test("Of a course and its honors form a plan takes one, and none where one is on the record")
  func forms() throws {
    var pack = pack
    var honors = Self.geometry
    honors.id = "GEOH"
    honors.sameAs = ["GEO"]
    pack.courses.append(honors)
    let both = ["GEO", "GEOH"].map { PlannedCourse(course: $0, term: "10-fall") }
    var request = PlanRequest(goals: ["nursing"], graduation: 2030, locked: both)
    let result = PlanGenerator().plan(try request.problem(in: pack))
    #expect(result.status == .infeasible && result.isConflictMinimal)
    #expect(Set(result.conflict) == Set(both.map { .lock($0) } + [.sameCourses(["GEO", "GEOH"])]))
    request.locked = [both[1]]
    #expect(PlanGenerator().plan(try request.problem(in: pack)).status == .optimal)
    request.record.courses = [
      CourseRecord(id: "1", course: Self.geometry, status: .completed, credits: Credits(1), grade: .b)
    ]
    let again = PlanGenerator().plan(try request.problem(in: pack))
    #expect(Set(again.conflict) == [.lock(both[1]), .sameCourses(["GEO", "GEOH"])])
  }
}
