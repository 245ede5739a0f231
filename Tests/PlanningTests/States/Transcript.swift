import CareerModel
import Planning
import SeededNumbers

/// Transcripts such as counselors see, by chance within their kind.
struct Transcript {
  enum Kind: String, CaseIterable {
    case finished
    case underWay = "under way"
    case failing
    case dualCredit = "with dual credit"
    case transferred
    case electives = "with many electives"
  }

  let kind: Kind
  let school: StateSchool
  private var record = LearnerRecord()

  private static let years: [[String]] = [
    ["ENG9", "ALG1", "PHYSCI", "GEOG", "SPA1", "PE9", "HEALTH", "DIGITAL", "ART1"],
    ["ENG10", "GEO", "BIO", "WHI", "SPA2", "PE10", "PERSFIN", "HOSA1", "STATE"],
    ["ENG11", "ALG2", "CHEM", "USH", "HOSA2", "CIV", "ECO", "BAND"],
    ["ENG12", "STATS", "EARTH", "ECOPF", "HOSA3", "WEIGHTS", "SPEECH"],
  ]

  /// A record of a kind, for some sets: milestones are some of those that the sets name.
  static func record(
    _ kind: Kind, _ school: StateSchool, for sets: [RequirementSet], _ chance: inout Seeded
  ) -> LearnerRecord {
    var transcript = Transcript(kind: kind, school: school)
    transcript.fill(&chance)
    var record = transcript.record
    let milestones = Set(sets.flatMap { $0.root.asked }).sorted()
    let isDone = kind == .finished || kind == .dualCredit
    record.milestones = Set(
      milestones.filter { _ in Int.random(in: 0..<10, using: &chance) < (isDone ? 9 : 4) })
    let leaves = sets.flatMap { set in set.root.leaves.map { "\(set.id)/\($0)" } }
    if let name = leaves.randomElement(using: &chance) {
      if kind == .transferred {
        record.exceptions.append(
          LearnerRecord.Exception(
            requirement: name, change: .substitute(record: "t0"), reason: "Taken elsewhere"))
      }
      if kind == .electives, !record.courses.isEmpty {
        record.courses[Int.random(in: record.courses.indices, using: &chance)].steer = name
      }
      if kind == .failing, Bool.random(using: &chance) {
        record.exceptions.append(
          LearnerRecord.Exception(requirement: name, change: .waive, reason: "Agreed with the family"))
      }
    }
    return record
  }

  private init(kind: Kind, school: StateSchool) {
    self.kind = kind
    self.school = school
  }

  private mutating func fill(_ chance: inout Seeded) {
    let swaps: [String: [String]] = [
      "ENG11": ["ENG11AP"], "ENG12": ["ENG12C", "JOURNALISM"], "STATS": ["PRE", "FALG", "CALAB", "MATHC"],
      "EARTH": ["PHYS", "BIOAP", "ANA"], "USH": ["USHAP", "USHC"], "BAND": ["CHOIR", "DRAMA", "CERAMICS"],
      "HOSA1": ["BUSINESS", "AGRI", "CS1", "ENGR"], "HOSA2": ["MARKETING", "WOODS", "CS2"],
      "HOSA3": ["FOODS", "FILM", "SPA3"], "SPA1": ["FRE1"], "SPA2": ["FRE2"],
    ]
    let failed = ["ENG9", "ALG1", "BIO", "USH"].randomElement(using: &chance)!
    let done = kind == .finished ? 4 : kind == .underWay ? 2 : Int.random(in: 2...4, using: &chance)
    for (year, ids) in Self.years.enumerated() {
      for id in ids {
        var id = id
        if let others = swaps[id], Int.random(in: 0..<5, using: &chance) < 2 {
          id = others.randomElement(using: &chance)!
        }
        if kind == .electives, year > 0, ["CHEM", "STATS", "EARTH", "HOSA2"].contains(id) {
          id = school.electives.randomElement(using: &chance)!
        }
        if kind == .dualCredit {
          id = ["ENG12": "ENG12C", "STATS": "MATHC", "USH": "USHC"][id] ?? id
        }
        if Int.random(in: 0..<20, using: &chance) == 0 { continue }
        let status: CourseRecord.Status
        if year >= done { status = year == done ? .inProgress : .planned } else { status = .completed }
        add(id, status, year, isFailed: kind == .failing && id == failed && status == .completed, &chance)
      }
    }
    let others: Int
    switch kind {
    case .electives: others = 8
    case .finished, .dualCredit: others = 3
    default: others = 1
    }
    for _ in 0..<others {
      add(
        school.electives.randomElement(using: &chance)!, kind == .underWay ? .planned : .completed, 3,
        isFailed: false, &chance)
    }
  }

  private mutating func add(
    _ id: String, _ status: CourseRecord.Status, _ year: Int, isFailed: Bool, _ chance: inout Seeded
  ) {
    let course = school.course(id)
    var status = status
    if kind == .transferred, year < 2, status == .completed { status = .transferred }
    if course.level == .college, status == .completed, kind == .dualCredit {
      status = Bool.random(using: &chance) ? .dual : .articulated
    }
    let grades: [LetterGrade] = [.aPlus, .a, .aMinus, .bPlus, .b, .b, .c, .cPlus, .d, .dMinus]
    let isOpen = status == .planned || status == .inProgress
    // Credit of another school comes as that school counts it.
    let credits =
      status == .transferred && Int.random(in: 0..<4, using: &chance) == 0
      ? Credits(thousandths: course.credits.thousandths / 2) : course.credits
    record.courses.append(
      CourseRecord(
        id: "t\(record.courses.count)", course: course, status: status, credits: isFailed ? .none : credits,
        grade: isFailed ? .f : isOpen ? nil : grades.randomElement(using: &chance)!, term: 2 * year))
    // A year later, at summer school.
    if isFailed, Bool.random(using: &chance) {
      add(id, .completed, year + 1, isFailed: false, &chance)
    }
  }
}

extension Requirement {
  /// The milestones that it names.
  fileprivate var asked: [String] {
    if case .milestone(let id) = rule { return [id] }
    return children.flatMap(\.asked)
  }

  /// What counts courses, by id.
  fileprivate var leaves: [String] {
    switch rule {
    case .credits, .courses: [id]
    default: children.flatMap(\.leaves)
    }
  }
}
