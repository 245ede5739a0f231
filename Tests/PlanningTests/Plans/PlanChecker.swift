import Planning

/// What is right and wrong with a plan, by code of its own: rules one by one, allocations by trying all.
struct PlanChecker {
  let problem: PlanProblem

  /// Courses passed, granted or under way.
  var held: [CourseRecord] {
    problem.record.courses.filter { record in
      record.status == .waived || (record.status != .planned && record.grade != .f)
    }
  }

  // MARK: The timetable

  /// Courses that teach the same, in the order of the courses: whatever a chain of names joins.
  var forms: [[String]] {
    var groups = problem.courses.map { [$0.id] }
    for course in problem.courses {
      for other in course.sameAs {
        guard let one = groups.firstIndex(where: { $0.contains(course.id) }),
          let two = groups.firstIndex(where: { $0.contains(other) }), one != two
        else { continue }
        groups[one] += groups[two]
        groups.remove(at: two)
      }
    }
    return groups.filter { $0.count > 1 }.map { group in
      problem.courses.map(\.id).filter(group.contains)
    }
  }

  /// The first rule of the timetable that a plan breaks; `nil` when it keeps to all.
  func flaw(in starts: [String: Int]) -> String? {
    let byID = Dictionary(uniqueKeysWithValues: problem.courses.map { ($0.id, $0) })
    for group in forms {
      let all = group.filter { id in starts[id] != nil || held.contains { $0.course.id == id } }
      if all.count > 1, all.contains(where: { starts[$0] != nil }) { return "\(all) are the same" }
    }
    var load = Array(repeating: 0, count: problem.terms.count)
    var year: [Int: Int] = [:]
    for (id, start) in starts {
      guard let course = byID[id] else { return "\(id) is not offered" }
      if held.contains(where: { $0.course.id == id }) { return "\(id) is on the record" }
      if problem.refused.contains(id) { return "\(id) is refused" }
      if let school = problem.school, !course.schools.isEmpty, !course.schools.contains(school) {
        return "\(id) is taught elsewhere"
      }
      let end = start + course.length - 1
      if end >= problem.terms.count { return "\(id) does not end" }
      if !course.terms.isEmpty, !course.terms.contains(problem.terms[start].season) {
        return "\(id) does not begin in \(start)"
      }
      for term in start...end {
        if !course.grades.contains(problem.terms[term].grade) { return "\(id) is not for that grade" }
        load[term] += 1
      }
      year[problem.terms[end].grade, default: 0] += course.credits.thousandths
      if let rule = course.prerequisites, !holds(rule, before: start, starts, byID) {
        return "\(id) comes before what it asks for"
      }
      for other in course.corequisites where !held.contains(where: { $0.course.id == other }) {
        guard let begin = starts[other], begin <= start else { return "\(id) lacks \(other)" }
      }
    }
    for (term, count) in load.enumerated() {
      if count > min(problem.terms[term].periods, problem.limits.mostCourses ?? 1_000) {
        return "\(term) is too full"
      }
      if count < problem.limits.leastCourses { return "\(term) is too empty" }
    }
    if let most = problem.limits.mostCreditsPerYear, year.values.contains(where: { $0 > most.thousandths }) {
      return "a year has too much credit"
    }
    for lock in problem.locked where !held.contains(where: { $0.course.id == lock.course }) {
      guard let start = starts[lock.course], problem.terms[start].id == lock.term else {
        return "a lock is broken"
      }
    }
    return nil
  }

  private func holds(
    _ rule: PrerequisiteRule, before start: Int, _ starts: [String: Int], _ byID: [String: SchoolCourse]
  ) -> Bool {
    switch rule {
    case .approval, .recommended: return true
    case .all(let parts): return parts.allSatisfy { holds($0, before: start, starts, byID) }
    case .any(let parts): return parts.contains { holds($0, before: start, starts, byID) }
    case .course(let id, let minimum):
      if has(id, minimum) { return true }
      guard let other = starts[id], let course = byID[id] else { return false }
      return other + course.length <= start
    }
  }

  private func has(_ id: String, _ minimum: LetterGrade?) -> Bool {
    held.contains { $0.course.id == id && isEnough($0, minimum) }
  }

  private func isEnough(_ record: CourseRecord, _ minimum: LetterGrade?) -> Bool {
    guard let minimum, record.status != .waived else { return true }
    guard let grade = record.grade else { return record.status == .inProgress }
    return grade >= minimum
  }

  // MARK: Requirements

  private struct Leaf {
    let set: String
    let path: [String]
    let choice: CourseChoice
    let minimum: LetterGrade?
    let need: Int
    let isCount: Bool
    var name: String { "\(set)/\(path.last!)" }
  }

  private struct Entry {
    let credits: Int
    let leaves: [Int]
  }

  /// Whether the courses on the record and these meet all sets together.
  func meets(_ planned: [SchoolCourse]) -> Bool {
    var leaves: [Leaf] = []
    for set in problem.requirements { collect(set.root, set.id, [], &leaves) }
    var entries: [Entry] = []
    for course in planned {
      entries.append(
        Entry(
          credits: course.credits.thousandths,
          leaves: leaves.indices.filter {
            leaves[$0].choice.contains(course) && (leaves[$0].isCount || course.credits > .none)
          }))
    }
    for record in held {
      entries.append(
        Entry(
          credits: record.credits.thousandths,
          leaves: leaves.indices.filter { leaf in
            let isNamed = problem.record.exceptions.contains { exception in
              exception.change == .substitute(record: record.id)
                && leaves[leaf].path.contains { exception.requirement == leaves[leaf].set + "/" + $0 }
            }
            return (leaves[leaf].isCount || record.credits > .none)
              && (isNamed
                || leaves[leaf].choice.contains(record.course) && isEnough(record, leaves[leaf].minimum))
          }))
    }
    var chosen = entries.map { _ in [Int]() }
    return tries(0, entries, leaves, &chosen)
  }

  private func collect(_ node: Requirement, _ set: String, _ path: [String], _ leaves: inout [Leaf]) {
    let path = path + [node.id]
    switch node.rule {
    case .all(let parts), .some(_, let parts): for part in parts { collect(part, set, path, &leaves) }
    case .credits(let credits, let choice, let minimum):
      leaves.append(
        Leaf(
          set: set, path: path, choice: choice, minimum: minimum, need: credits.thousandths, isCount: false))
    case .courses(let number, let choice, let minimum):
      leaves.append(
        Leaf(set: set, path: path, choice: choice, minimum: minimum, need: number, isCount: true))
    case .average, .milestone: return
    }
  }

  private func tries(_ index: Int, _ entries: [Entry], _ leaves: [Leaf], _ chosen: inout [[Int]]) -> Bool {
    guard index < entries.count else { return isMet(entries, leaves, chosen) }
    let own = entries[index].leaves
    // Most leaves first: an allocation that meets all is found soon.
    for bits in stride(from: (1 << own.count) - 1, through: 0, by: -1) {
      let picked = own.indices.filter { bits & (1 << $0) != 0 }.map { own[$0] }
      guard isPermitted(picked, leaves) else { continue }
      chosen[index] = picked
      if tries(index + 1, entries, leaves, &chosen) { return true }
    }
    chosen[index] = []
    return false
  }

  /// Whether a requirement named by a rule of a set is a leaf's own or above it.
  private func covers(_ name: String, by own: RequirementSet, _ leaf: Leaf) -> Bool {
    if leaf.set == own.id, leaf.path.contains(name) { return true }
    return name == leaf.set || leaf.path.contains { name == leaf.set + "/" + $0 }
  }

  private func isPair(_ rule: SharingRule, _ own: RequirementSet, _ one: Leaf, _ other: Leaf) -> Bool {
    for first in rule.requirements where covers(first, by: own, one) {
      for second in rule.requirements where second != first && covers(second, by: own, other) { return true }
    }
    return false
  }

  private func isOutward(_ rule: SharingRule, _ own: RequirementSet) -> Bool {
    rule.requirements.contains { name in
      problem.requirements.contains { $0.id != own.id && (name == $0.id || name.hasPrefix($0.id + "/")) }
    }
  }

  private func isPermitted(_ picked: [Int], _ leaves: [Leaf]) -> Bool {
    for one in picked {
      for other in picked where one < other && leaves[one].set == leaves[other].set {
        let own = problem.requirements.first { $0.id == leaves[one].set }!
        let isAllowed = own.sharing.contains { rule in
          !isOutward(rule, own)
            && (isPair(rule, own, leaves[one], leaves[other])
              || isPair(rule, own, leaves[other], leaves[one]))
        }
        if !isAllowed { return false }
      }
    }
    return true
  }

  private func isMet(_ entries: [Entry], _ leaves: [Leaf], _ chosen: [[Int]]) -> Bool {
    for own in problem.requirements {
      for rule in own.sharing {
        guard let most = rule.most else { continue }
        let outward = isOutward(rule, own)
        let isWhole =
          outward
          && !rule.requirements.contains { name in
            leaves.contains { $0.set == own.id && covers(name, by: own, $0) }
          }
        let spoken =
          isWhole
          ? SharingRule(requirements: rule.requirements + [own.id], most: rule.most) : rule
        var shared = 0
        for (entry, picked) in zip(entries, chosen) {
          let counts = picked.contains { one in
            picked.contains { other in
              one != other && (leaves[one].set != leaves[other].set) == outward
                && isPair(spoken, own, leaves[one], leaves[other])
            }
          }
          if counts { shared += entry.credits }
        }
        if shared > most.thousandths { return false }
      }
    }
    var fill = leaves.map { _ in 0 }
    for (entry, picked) in zip(entries, chosen) {
      for leaf in picked { fill[leaf] += leaves[leaf].isCount ? 1 : entry.credits }
    }
    let met = Dictionary(
      uniqueKeysWithValues: leaves.indices.map { (leaves[$0].name, fill[$0] >= leaves[$0].need) })
    return problem.requirements.allSatisfy { holds($0.root, $0.id, met, isInChoice: false) }
  }

  private func holds(
    _ node: Requirement, _ set: String, _ met: [String: Bool], isInChoice: Bool
  ) -> Bool {
    let isWaived = problem.record.exceptions.contains {
      $0.change == .waive && $0.requirement == set + "/" + node.id
    }
    if isWaived { return true }
    switch node.rule {
    case .all(let parts):
      return parts.allSatisfy { holds($0, set, met, isInChoice: isInChoice) }
    case .some(let number, let parts):
      let isChoice = isInChoice || number < parts.count && Self.counts(node)
      return parts.count { holds($0, set, met, isInChoice: isChoice) } >= number
    case .credits, .courses: return met[set + "/" + node.id]!
    case .milestone(let id):
      return problem.record.milestones.contains(id) || problem.expectedMilestones.contains(id) || !isInChoice
    case .average: return !isInChoice
    }
  }

  private static func counts(_ node: Requirement) -> Bool {
    switch node.rule {
    case .all(let parts), .some(_, let parts): parts.contains(where: counts)
    case .credits, .courses: true
    case .average, .milestone: false
    }
  }

  // MARK: How good it is

  func objective(of starts: [String: Int]) -> PlanObjective {
    let byID = Dictionary(uniqueKeysWithValues: problem.courses.map { ($0.id, $0) })
    func isThere(_ id: String) -> Bool { starts[id] != nil || held.contains { $0.course.id == id } }
    let wanted = problem.wanted.reduce(0) { isThere($1.course) ? $0 + $1.weight : $0 }
    var hours = 0
    for agreement in problem.agreements {
      let earned = agreement.courses.map { starts[$0] != nil || has($0, agreement.minimum) }
      if agreement.isAnyCourse ? earned.contains(true) : !earned.contains(false) {
        hours += agreement.hours.thousandths
      }
    }
    var changes = 0
    if let present = problem.present {
      let known = Dictionary(uniqueKeysWithValues: present.map { ($0.course, $0.term) })
      for (course, term) in known where !held.contains(where: { $0.course.id == course }) {
        if starts[course].map({ problem.terms[$0].id }) != term { changes += 1 }
      }
      changes += starts.keys.count { known[$0] == nil }
    }
    var load = Array(repeating: 0, count: problem.terms.count)
    for (id, start) in starts {
      for term in start..<start + byID[id]!.length { load[term] += 1 }
    }
    return PlanObjective(
      wanted: wanted, hours: Credits(thousandths: hours), changes: changes, heaviest: load.max() ?? 0,
      courses: starts.count)
  }

  static func starts(_ terms: [[String]]) -> [String: Int] {
    var starts: [String: Int] = [:]
    for (term, courses) in terms.enumerated() { for course in courses { starts[course] = term } }
    return starts
  }

  /// What is wrong with a result by its own account; empty when nothing is.
  func flaws(in result: PlanResult) -> [String] {
    guard let objective = result.objective else {
      return result.terms.isEmpty ? [] : ["a plan without figures"]
    }
    let starts = Self.starts(result.terms)
    var flaws = [flaw(in: starts)].compactMap { $0 }
    if result.terms.joined().count != starts.count { flaws.append("a course twice") }
    if !meets(problem.courses.filter { starts[$0.id] != nil }) { flaws.append("requirements are not met") }
    if !flaws.isEmpty { return flaws }
    if self.objective(of: starts) != objective {
      flaws.append("\(self.objective(of: starts)), not \(objective)")
    }
    if let bound = result.bound, bound.rank.lexicographicallyPrecedes(objective.rank) {
      flaws.append("the bound is below the plan")
    }
    return flaws
  }

  /// The best plan by trying all; `nil` when none keeps to the rules.
  func bestByTrying() -> PlanObjective? {
    let courses = problem.courses.filter { course in !held.contains { $0.course.id == course.id } }
    var known: [Int: Bool] = [:]
    var best: PlanObjective?
    var starts: [String: Int] = [:]
    func step(_ index: Int, _ mask: Int) {
      guard index < courses.count else {
        if flaw(in: starts) != nil { return }
        let isMet = known[mask] ?? meets(courses.indices.filter { mask & (1 << $0) != 0 }.map { courses[$0] })
        known[mask] = isMet
        guard isMet else { return }
        let objective = objective(of: starts)
        if best.map({ $0.rank.lexicographicallyPrecedes(objective.rank) }) ?? true { best = objective }
        return
      }
      step(index + 1, mask)
      for term in problem.terms.indices {
        starts[courses[index].id] = term
        step(index + 1, mask | 1 << index)
      }
      starts[courses[index].id] = nil
    }
    step(0, 0)
    return best
  }
}
