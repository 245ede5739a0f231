import CareerModel
import Planning
import Testing

/// Names the part instead of a place in a file.
private struct PartPlaces: PackPlaces {
  func place(of element: PackElement) -> PackPlace {
    let steps = element.steps.map { step in
      switch step {
      case .key(let key): key
      case .item(let number): String(number)
      }
    }
    let parts = ["\(element.part)"] + steps + (element.value.map { [$0] } ?? [])
    return PackPlace(file: parts.joined(separator: "/"))
  }
}

@Suite("Checks of a pack as a whole")
struct PackCheckTests {
  private func pack(_ change: (inout Pack) -> Void) -> Pack {
    var pack = Pack(
      id: "d", title: "D", owner: .district, state: StateCode("WA")!,
      calendar: SchoolCalendar(terms: ["fall", "spring"], grades: 9...12, periods: 6),
      courses: [
        course("A", ["english"]), course("B", ["cte"], after: .course("A", minimum: nil)),
        course("C", ["cte"], after: .course("B", minimum: nil)),
      ])
    change(&pack)
    return pack
  }

  private func course(_ id: String, _ subjects: [String], after rule: PrerequisiteRule? = nil) -> SchoolCourse
  {
    SchoolCourse(id: id, title: id, credits: Credits(1), prerequisites: rule, subjects: subjects)
  }

  private func report(base: Pack? = nil, _ change: (inout Pack) -> Void) -> PackReport {
    PackCheck(day: "2026-11-24").report(
      on: pack(change), places: PartPlaces(), base: base.map { BasePack($0, places: PartPlaces()) })
  }

  private func set(_ id: String, _ rule: Requirement.Rule, kind: RequirementSet.Kind = .diploma)
    -> RequirementSet
  {
    RequirementSet(id: id, title: id, kind: kind, root: Requirement(id: id, title: id, rule: rule))
  }

  @Test("Every circle is found and named once; what waits for it is not reported again")
  func circles() {
    let report = report { pack in
      pack.courses = [
        course("A", [], after: .course("B", minimum: nil)),
        course("B", [], after: .course("A", minimum: nil)),
        course("C", [], after: .course("A", minimum: nil)),
        course("D", [], after: .course("D", minimum: nil)),
        course("E", [], after: .recommended("E", minimum: nil)),
      ]
    }
    #expect(
      report.errors.map(\.message) == [
        "These courses ask for each other, so nobody can begin: A asks for B asks for A.",
        "The course \"D\" asks for itself.",
      ])
  }

  @Test("A course that teaches the same as itself or as none that there is, is reported")
  func sameCourses() {
    let report = report { pack in
      pack.courses[0].sameAs = ["A"]
      pack.courses[1].sameAs = ["BB"]
      pack.courses[2].sameAs = ["A"]
    }
    #expect(
      report.errors.map(\.message) == ["The course is the same as itself.", "There is no course \"BB\"."])
  }

  @Test("A circle that every alternative closes is reported")
  func alternatives() {
    let report = report { pack in
      pack.courses = [
        course("A", [], after: .any([.course("B", minimum: nil), .course("C", minimum: nil)])),
        course("B", [], after: .course("A", minimum: nil)),
        course("C", [], after: .course("A", minimum: nil)),
      ]
    }
    #expect(report.errors.count == 3)
    #expect(report.errors[0].message.hasPrefix("Nobody can reach \"A\""))
  }

  @Test("A state's pack without courses is not asked which course meets a requirement")
  func stateWithoutCourses() {
    let report = report { pack in
      pack.courses = []
      pack.calendar = nil
      pack.requirements = [
        set("s", .credits(Credits(4), from: CourseChoice(ids: ["X"], subjects: ["english"]), minimum: nil))
      ]
    }
    #expect(report.errors.isEmpty && report.warnings.isEmpty)
  }

  @Test("What a district cannot meet is its error; what a state asks for and it cannot meet is a warning")
  func lacking() {
    let impossible = Requirement.Rule.courses(2, from: CourseChoice(subjects: ["english"]), minimum: nil)
    let own = report { $0.requirements = [set("own", impossible)] }
    #expect(
      own.errors.map(\.message) == ["No learner can meet \"own\" (own): it asks for 2 courses, and 1 count."])
    var state = Pack(id: "wa", title: "W", owner: .state, state: StateCode("WA")!)
    state.requirements = [set("state", impossible), set("seal", impossible, kind: .seal)]
    let extended = report(base: state) { _ in }
    #expect(extended.errors.isEmpty)
    #expect(extended.warnings.map(\.place.file) == ["requirements(0)/requires"])
  }

  @Test("A district cannot take the name of its state's set")
  func replaced() {
    var state = Pack(id: "wa", title: "W", owner: .state, state: StateCode("WA")!)
    state.requirements = [set("diploma", .milestone("x"))]
    let report = report(base: state) { $0.requirements = [set("diploma", .milestone("y"))] }
    #expect(report.errors.map(\.place.file) == ["requirements(0)/id"])
  }

  @Test("A program that shows everything meets all six elements")
  func sixElements() {
    let report = report { $0.programs = [complete] }
    #expect(report.warnings.isEmpty)
    #expect(report.programs.count == 1)
    #expect(report.programs[0].findings.map(\.element) == ProgramElement.allCases)
    #expect(report.programs[0].findings.allSatisfy { $0.isMet })
  }

  private var complete: ProgramOfStudy {
    ProgramOfStudy(
      id: "p", title: "P", pathway: PathwayID(rawValue: "x/y"), sequence: [["A"], ["B"], ["C"]],
      continuations: [.init(college: UnitID("236072")!, program: CIPCode("51.3801")!, award: .associate)],
      credentials: [CredentialID(rawValue: "c")], workBasedLearning: ["clinical"], entryPoints: ["9", "11"],
      exitPoints: ["job", "degree"], standards: ["state standards"],
      industryNeeds: ["advisory board, May 2026"])
  }

  @Test("Each element that is not shown is named with what is missing")
  func missingElement() {
    let parts: [(WritableKeyPath<ProgramOfStudy, [String]>, ProgramElement)] = [
      (\.standards, .standards), (\.industryNeeds, .industry), (\.workBasedLearning, .knowledge),
      (\.entryPoints, .points), (\.exitPoints, .points),
    ]
    for (part, element) in parts {
      var program = complete
      program[keyPath: part] = []
      check(program, lacks: element)
    }
  }

  @Test("No college, no credential, no second step, no academic course")
  func more() {
    var program = complete
    program.continuations = []
    check(program, lacks: .credential)
    program = complete
    program.credentials = []
    check(program, lacks: .points)
    program = complete
    program.sequence = [["A", "B"]]
    check(program, lacks: .progression)
    program = complete
    program.sequence = [["B"], ["C"]]
    check(program, lacks: .knowledge)
    program.requirement = Requirement(
      id: "p", title: "P", rule: .credits(Credits(1), from: CourseChoice(subjects: ["english"]), minimum: nil)
    )
    #expect(report { $0.programs = [program] }.programs[0].findings.allSatisfy { $0.isMet })
  }

  private func check(_ program: ProgramOfStudy, lacks element: ProgramElement) {
    let report = report { $0.programs = [program] }
    #expect(report.programs[0].findings.filter { !$0.isMet }.map(\.element) == [element])
    #expect(report.warnings.count == 1 && report.errors.isEmpty)
    #expect(report.warnings.first?.message.contains(element.title) == true)
  }
}
