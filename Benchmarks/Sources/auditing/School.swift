import CareerModel
import Planning

/// A made-up school of usual size: its courses, a diploma, an endorsement, programs, and learners.
struct School {
  let courses: [SchoolCourse]
  let diploma: RequirementSet
  let endorsement: RequirementSet
  let programs: [RequirementSet]

  /// Numbers that look like chance and are the same in every run (Knuth's MMIX).
  struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let general: [(subject: String, count: Int, credits: Double)] = [
    ("english", 8, 1), ("mathematics", 8, 1), ("science", 8, 1), ("social-studies", 7, 1),
    ("world-language", 6, 1),
    ("arts", 8, 0.5), ("health", 2, 0.5), ("physical-education", 4, 0.5),
  ]

  init() {
    var courses: [SchoolCourse] = []
    for (subject, count, credits) in Self.general {
      for number in 1...count {
        var subjects = [subject]
        if subject == "science", number <= 5 { subjects.append("laboratory-science") }
        if subject == "social-studies", number <= 2 { subjects.append("us-history") }
        if subject == "social-studies", number == 3 { subjects.append("civics") }
        courses.append(
          SchoolCourse(
            id: "\(subject)-\(number)", title: "", credits: Credits(credits),
            prerequisites: number > 1 && subject == "mathematics"
              ? .course("mathematics-\(number - 1)", minimum: nil) : nil,
            subjects: subjects))
      }
    }
    var programs: [RequirementSet] = []
    for program in 0..<79 {
      let ids = (1...4).map { "cte-\(program)-\($0)" }
      for (number, id) in ids.enumerated() {
        var subjects = ["cte"]
        if number == 2, program % 3 == 0 { subjects.append("science") }
        if number == 3, program % 4 == 0 { subjects.append("mathematics") }
        courses.append(SchoolCourse(id: id, title: "", credits: Credits(1), subjects: subjects))
      }
      let others = Set((1...4).map { "cte-\((program + 1) % 79)-\($0)" })
      programs.append(
        Self.set(
          "program-\(program)", .program,
          [
            Self.credits("technical", 3, CourseChoice(ids: Set(ids))),
            Self.credits(
              "related", 1, CourseChoice(ids: others.union(["science-4", "mathematics-4", "arts-8"]))),
          ]))
    }
    self.programs = programs
    self.courses = courses
    diploma = Self.set(
      "diploma", .diploma,
      [
        Self.credits("english", 4, "english"), Self.credits("mathematics", 3, "mathematics"),
        Self.credits("laboratory", 2, "laboratory-science"), Self.credits("science", 1, "science"),
        Self.credits("us-history", 1, "us-history"), Self.credits("civics", 0.5, "civics"),
        Self.credits("social-studies", 1, "social-studies"), Self.credits("career", 1, "cte"),
        Self.credits("health", 0.5, "health"), Self.credits("fitness", 1, "physical-education"),
        Requirement(
          id: "language-or-arts", title: "",
          rule: .some(
            1,
            of: [
              Requirement(
                id: "language", title: "",
                rule: .courses(2, from: CourseChoice(subjects: ["world-language"]), minimum: nil)),
              Self.credits("arts", 2, "arts"),
            ])),
        Self.credits("electives", 4, nil),
        Requirement(id: "plan", title: "", rule: .milestone("plan")),
        Requirement(id: "average", title: "", rule: .average(200, over: CourseChoice(isAny: true))),
      ], sharing: [SharingRule(requirements: ["career", "science", "mathematics"], most: Credits(1))])
    endorsement = Self.set(
      "endorsement", .endorsement,
      [
        Self.credits(
          "advanced-mathematics", 1, CourseChoice(ids: ["mathematics-4", "mathematics-5", "mathematics-6"])),
        Self.credits("science", 1, "laboratory-science"), Self.credits("career", 3, "cte"),
        Self.credits("elective", 2, nil),
      ])
  }

  private static func set(
    _ id: String, _ kind: RequirementSet.Kind, _ children: [Requirement], sharing: [SharingRule] = []
  ) -> RequirementSet {
    RequirementSet(
      id: id, title: "", kind: kind, root: Requirement(id: "all", title: "", rule: .all(children)),
      sharing: sharing)
  }

  private static func credits(_ id: String, _ credits: Double, _ subject: String?) -> Requirement {
    Self.credits(id, credits, subject.map { CourseChoice(subjects: [$0]) } ?? CourseChoice(isAny: true))
  }

  private static func credits(_ id: String, _ credits: Double, _ choice: CourseChoice) -> Requirement {
    Requirement(id: id, title: "", rule: .credits(Credits(credits), from: choice, minimum: nil))
  }

  /// A learner in a program, with so many courses on the record.
  func learner(_ seed: UInt64, courses count: Int = 28) -> (record: LearnerRecord, program: Int) {
    var chance = Numbers(state: seed)
    _ = chance.next()
    let program = Int.random(in: 0..<programs.count, using: &chance)
    let byID = byID
    // What a counselor would see to, then what is left by chance.
    var ids = (1...4).map { "english-\($0)" } + (1...4).map { "mathematics-\($0)" }
    ids += (1...3).map { "science-\($0)" } + (1...3).map { "social-studies-\($0)" } + ["health-1"]
    ids += (1...2).map { "physical-education-\($0)" } + (1...2).map { "world-language-\($0)" }
    ids += (1...4).map { "cte-\(program)-\($0)" }
    for index in ids.indices where Int.random(in: 0..<12, using: &chance) == 0 {
      ids[index] = courses.randomElement(using: &chance)!.id
    }
    while ids.count < count { ids.append(courses.randomElement(using: &chance)!.id) }
    var record = LearnerRecord(milestones: Bool.random(using: &chance) ? ["plan"] : [])
    for (number, id) in ids.prefix(count).enumerated() {
      let course = byID[id]!
      let isDone = number % 4 != 3
      let isFailed = isDone && Int.random(in: 0..<40, using: &chance) == 0
      let grades: [LetterGrade] = [.a, .aMinus, .b, .b, .bPlus, .c, .d]
      record.courses.append(
        CourseRecord(
          id: "r\(number)", course: course, status: isDone ? .completed : .planned,
          credits: isFailed ? .none : course.credits,
          grade: isFailed ? .f : isDone ? grades.randomElement(using: &chance)! : nil, term: number / 7))
    }
    return (record, program)
  }

  private var byID: [String: SchoolCourse] { Dictionary(uniqueKeysWithValues: courses.map { ($0.id, $0) }) }
}
