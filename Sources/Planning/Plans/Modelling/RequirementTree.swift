/// What a set asks for without what is settled: a plan can meet the rest by courses alone.
struct RequirementTree {
  /// A node that is left.
  indirect enum Node {
    case met
    /// No course can meet it.
    case unmet(RequirementPlace)
    case leaf(Int)
    case some(Int, of: [Node])
  }

  /// A requirement that counts courses; one object, because it is looked at for every course.
  final class Leaf: Sendable {
    let place: RequirementPlace
    let choice: CourseChoice
    let minimum: LetterGrade?
    /// Thousandths of a credit, or of a course.
    let need: Int
    let isCount: Bool
    /// Records that are put in a course's place.
    let substitutes: Set<String>

    init(
      place: RequirementPlace, choice: CourseChoice, minimum: LetterGrade?, need: Int, isCount: Bool,
      substitutes: Set<String>
    ) {
      self.place = place
      self.choice = choice
      self.minimum = minimum
      self.need = need
      self.isCount = isCount
      self.substitutes = substitutes
    }
  }

  private(set) var root: Node = .met
  private(set) var leaves: [Leaf] = []
  private(set) var countsOn: [RequirementPlace] = []
  /// The leaves below each requirement that is left, by id.
  private(set) var below: [String: [Int]] = [:]
  /// Whether each leaf can still do anything for the set.
  private(set) var isOpen: [Bool] = []
  private let set: String
  private let keepsUnmet: Bool
  private let problem: PlanProblem
  private var waived: Set<String> = []
  private var substitutes: [(requirement: String, record: String)] = []

  /// What is left of a set. Choices that cannot be met are left out, unless they are kept to tell why.
  init(_ set: RequirementSet, _ problem: PlanProblem, keepsUnmet: Bool) {
    self.set = set.id
    self.keepsUnmet = keepsUnmet
    self.problem = problem
    for exception in problem.record.exceptions where exception.requirement.hasPrefix(set.id + "/") {
      let name = String(exception.requirement.dropFirst(set.id.count + 1))
      switch exception.change {
      case .waive: waived.insert(name)
      case .substitute(let record): substitutes.append((name, record))
      }
    }
    root = node(set.root, isInChoice: false, records: [])
    isOpen = Array(repeating: false, count: leaves.count)
    open(root)
  }

  private mutating func open(_ node: Node) {
    switch node {
    case .met, .unmet: break
    case .leaf(let leaf): isOpen[leaf] = true
    case .some(_, let parts): for part in parts { open(part) }
    }
  }

  private mutating func node(
    _ requirement: Requirement, isInChoice: Bool, records: Set<String>
  ) -> Node {
    if waived.contains(requirement.id) { return .met }
    let place = RequirementPlace(set: set, requirement: requirement.id)
    let records = records.union(
      substitutes.filter { $0.requirement == requirement.id }.map(\.record))
    let first = leaves.count
    defer { below[requirement.id] = Array(first..<leaves.count) }
    switch requirement.rule {
    case .all(let parts):
      return some(
        parts.count, parts.map { node($0, isInChoice: isInChoice, records: records) }, place)
    case .some(let number, let parts):
      let isChoice = isInChoice || (number < parts.count && Self.countsCourses(requirement))
      return some(number, parts.map { node($0, isInChoice: isChoice, records: records) }, place)
    case .credits(let credits, let choice, let minimum):
      return leaf(place, choice, minimum, credits.thousandths, isCount: false, records)
    case .courses(let number, let choice, let minimum):
      return leaf(place, choice, minimum, number * 1_000, isCount: true, records)
    case .milestone(let id):
      if problem.record.milestones.contains(id) { return .met }
      return fact(place, isSettled: problem.expectedMilestones.contains(id), isInChoice)
    case .average(let least, let choice):
      return fact(place, isSettled: isReached(least, over: choice), isInChoice)
    }
  }

  /// A fact that a plan does not make. Where courses could do instead, it is not counted on.
  private mutating func fact(_ place: RequirementPlace, isSettled: Bool, _ isInChoice: Bool) -> Node {
    guard isSettled || !isInChoice else { return .unmet(place) }
    countsOn.append(place)
    return .met
  }

  private mutating func leaf(
    _ place: RequirementPlace, _ choice: CourseChoice, _ minimum: LetterGrade?, _ need: Int, isCount: Bool,
    _ records: Set<String>
  ) -> Node {
    guard need > 0 else { return .met }
    leaves.append(
      Leaf(
        place: place, choice: choice, minimum: minimum, need: need, isCount: isCount, substitutes: records))
    return .leaf(leaves.count - 1)
  }

  private func some(_ number: Int, _ parts: [Node], _ place: RequirementPlace) -> Node {
    var open: [Node] = []
    var met = 0
    for part in parts {
      switch part {
      case .met: met += 1
      case .unmet where !keepsUnmet: break
      default: open.append(part)
      }
    }
    if number <= met { return .met }
    if number - met > open.count { return .unmet(place) }
    return number - met == 1 && open.count == 1 ? open[0] : .some(number - met, of: open)
  }

  private static func countsCourses(_ requirement: Requirement) -> Bool {
    switch requirement.rule {
    case .all(let parts), .some(_, let parts): parts.contains(where: countsCourses)
    case .credits, .courses: true
    case .average, .milestone: false
    }
  }

  private func isReached(_ least: Int, over choice: CourseChoice) -> Bool {
    var (points, weight) = (0, 0)
    for record in problem.record.courses where record.status != .planned && choice.contains(record.course) {
      guard let grade = record.grade else { continue }
      points += grade.points * record.course.credits.thousandths
      weight += record.course.credits.thousandths
    }
    return weight > 0 && points >= least * weight
  }

  /// Whether a course that is planned would count.
  func counts(_ course: SchoolCourse, toward leaf: Int) -> Bool {
    isOpen[leaf] && (course.credits > .none || leaves[leaf].isCount) && leaves[leaf].choice.contains(course)
  }

  /// Whether a course on the record counts.
  func counts(_ record: CourseRecord, toward leaf: Int) -> Bool {
    guard isOpen[leaf], record.credits > .none || leaves[leaf].isCount else { return false }
    if leaves[leaf].substitutes.contains(record.id) { return true }
    return leaves[leaf].choice.contains(record.course) && HeldCourses.meets(record, leaves[leaf].minimum)
  }
}
