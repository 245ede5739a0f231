import CareerModel
import Planning
import SeededNumbers

/// Requirement sets and a record by chance; small enough to try every allocation, or larger.
struct SmallAudit {
  var sets: [RequirementSet]
  var courses: [SchoolCourse]
  var record: LearnerRecord

  /// How large one can be.
  struct Size {
    var sets = 1...3
    var requirements = 1...3
    var records = 1...5
    /// For each: how many subjects and kinds of courses.
    var subjects = 3
    var kinds = 5

    static let small = Size()
    static let large = Size(sets: 1...3, requirements: 2...6, records: 6...24, subjects: 5, kinds: 14)
  }

  static func random(_ chance: inout Seeded, _ size: Size = .small) -> SmallAudit {
    let subjects = (0..<size.subjects).map { "s\($0)" }
    func some<T>(_ values: [T], _ most: Int) -> [T] {
      Array(values.shuffled(using: &chance).prefix(Int.random(in: 1...most, using: &chance)))
    }
    let wholes = Int.random(in: 0..<3, using: &chance) == 0
    let courses = (0..<size.kinds).map { number in
      SchoolCourse(
        id: "c\(number)", title: "",
        credits: Credits(wholes ? 1 : [0.5, 0.5, 1, 1, 1.5].randomElement(using: &chance)!),
        level: Bool.random(using: &chance) ? .general : .honors, subjects: some(subjects, 2))
    }
    var sets: [RequirementSet] = []
    let hasPriorities = Int.random(in: 0..<3, using: &chance) == 0
    for index in 0..<Int.random(in: size.sets, using: &chance) {
      var count = 0
      func leaf() -> Requirement {
        count += 1
        var choice = CourseChoice()
        switch Int.random(in: 0..<8, using: &chance) {
        case 0: choice.isAny = true
        case 1: choice.ids = Set(some(courses.map(\.id), 3))
        case 2: choice.levels = [.honors]
        default: choice.subjects = Set(some(subjects, 2))
        }
        if Int.random(in: 0..<6, using: &chance) == 0 { choice.except = Set(some(courses.map(\.id), 1)) }
        let minimum: LetterGrade? = Int.random(in: 0..<4, using: &chance) == 0 ? .c : nil
        let rule: Requirement.Rule
        switch Int.random(in: 0..<12, using: &chance) {
        case 0: rule = .milestone("m\(Int.random(in: 0..<2, using: &chance))")
        case 1: rule = .average([200, 250, 300].randomElement(using: &chance)!, over: choice)
        case 2, 3, 4: rule = .courses(Int.random(in: 1...2, using: &chance), from: choice, minimum: minimum)
        default:
          let credits = Credits([0.5, 1, 1, 1.5, 2, 3].randomElement(using: &chance)!)
          rule = .credits(credits, from: choice, minimum: minimum)
        }
        return requirement(rule)
      }
      func requirement(_ rule: Requirement.Rule) -> Requirement {
        Requirement(
          id: "r\(count)", title: "", rule: rule,
          priority: hasPriorities ? Int.random(in: 0...2, using: &chance) : 0)
      }
      func node(_ depth: Int) -> Requirement {
        guard depth < 2, Int.random(in: 0..<4, using: &chance) == 0 else { return leaf() }
        let children = (0..<Int.random(in: 1...3, using: &chance)).map { _ in node(depth + 1) }
        count += 1
        let isChoice = Int.random(in: 0..<3, using: &chance) > 0
        return requirement(
          isChoice
            ? .some(Int.random(in: 1...min(2, children.count), using: &chance), of: children) : .all(children)
        )
      }
      let children = (0..<Int.random(in: size.requirements, using: &chance)).map { _ in node(0) }
      var set = RequirementSet(
        id: "S\(index)", title: "", kind: .diploma,
        root: Requirement(id: "root", title: "", rule: .all(children)))
      let ids = (1...max(1, count)).map { "r\($0)" }
      if Int.random(in: 0..<2, using: &chance) == 0 {
        set.sharing.append(
          SharingRule(
            requirements: some(ids, 3), most: Bool.random(using: &chance) ? Credits(1) : nil))
      }
      if index > 0, Int.random(in: 0..<3, using: &chance) == 0 {
        let most = Credits([0, 0.5, 1, 2].randomElement(using: &chance)!)
        let other = "S\(index - 1)" + (Bool.random(using: &chance) ? "" : "/r1")
        set.sharing.append(
          SharingRule(requirements: (Bool.random(using: &chance) ? some(ids, 1) : []) + [other], most: most))
      }
      sets.append(set)
    }
    var record = LearnerRecord()
    let names = sets.flatMap { set in (1...4).map { "\(set.id)/r\($0)" } }
    for number in 0..<Int.random(in: size.records, using: &chance) {
      let course = courses.randomElement(using: &chance)!
      let status = CourseRecord.Status.allCases.randomElement(using: &chance)!
      let isGraded = status != .planned && Int.random(in: 0..<5, using: &chance) > 0
      record.courses.append(
        CourseRecord(
          id: "x\(number)", course: course, status: status,
          credits: Int.random(in: 0..<20, using: &chance) == 0 ? .none : course.credits,
          grade: isGraded ? [.f, .d, .c, .b, .a].randomElement(using: &chance)! : nil,
          steer: Int.random(in: 0..<4, using: &chance) == 0 ? names.randomElement(using: &chance)! : nil))
    }
    record.milestones = Bool.random(using: &chance) ? ["m0"] : []
    if Int.random(in: 0..<4, using: &chance) == 0 {
      record.exceptions.append(
        LearnerRecord.Exception(requirement: names.randomElement(using: &chance)!, change: .waive, reason: "")
      )
    }
    if Int.random(in: 0..<4, using: &chance) == 0 {
      record.exceptions.append(
        LearnerRecord.Exception(
          requirement: names.randomElement(using: &chance)!, change: .substitute(record: "x0"), reason: ""))
    }
    return SmallAudit(sets: sets, courses: courses, record: record)
  }
}
