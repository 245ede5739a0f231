/// What follows from the requirements of a set together, said once so that no search has to find it out again:
/// several requirements that share nothing need different courses (Hall 1935), and what these take of the room
/// that is left is lost to all others.
extension PlanModel {
  /// A requirement, or a choice between some, that has to be met in any case.
  private struct Unit {
    /// The least credit and the fewest courses that meet it.
    var credit: Int
    var courses: Int
    /// Candidates and records that could count toward it.
    var entries: CourseSet
    var leaves: [Int]
  }

  mutating func addBounds() {
    for set in trees.indices {
      let counted = counted(set)
      var units: [Unit] = []
      collect(trees[set].root, set, counted, &units)
      units.removeAll { $0.credit == 0 && $0.courses == 0 }
      for group in groups(units) { add(group, set) }
      // A conflict may need no more than one of those that are said together.
      if tellsConflicts { for unit in units { add(unit, set) } }
      if !tellsConflicts { spare(units, counted, set) }
    }
  }

  /// The most credit that any course has for a term.
  private var densest: Int {
    candidates.map { ($0.course.credits.thousandths + $0.course.length - 1) / $0.course.length }.max() ?? 0
  }

  private var entryCount: Int { candidates.count + held.records.count }

  /// Leaves of a set of which no two may share a course, those first that share with fewest.
  private func counted(_ set: Int) -> Set<Int> {
    let all = trees[set].leaves.indices.map { firstLeaf[set] + $0 }
    var kept: Set<Int> = []
    for leaf in all.sorted(by: { (sharing.partners[$0].count, $0) < (sharing.partners[$1].count, $1) })
    where sharing.partners[leaf].isDisjoint(with: kept) {
      kept.insert(leaf)
    }
    return kept
  }

  private func collect(
    _ node: RequirementTree.Node, _ set: Int, _ counted: Set<Int>, _ units: inout [Unit]
  ) {
    if case .some(let number, let parts) = node, number == parts.count {
      for part in parts { collect(part, set, counted, &units) }
    } else {
      units.append(unit(node, set, counted))
    }
  }

  private func unit(_ node: RequirementTree.Node, _ set: Int, _ counted: Set<Int>) -> Unit {
    let nothing = Unit(credit: 0, courses: 0, entries: CourseSet(room: entryCount), leaves: [])
    switch node {
    case .met, .unmet: return nothing
    case .leaf(let leaf):
      let place = firstLeaf[set] + leaf
      guard counted.contains(place) else { return nothing }
      let own = trees[set].leaves[leaf]
      var unit = nothing
      unit.leaves = [place]
      let credits = allotted[place].map { self.credits($0.entry) }.sorted(by: >)
      for (entry, _) in allotted[place] { unit.entries.insert(number(entry)) }
      if own.isCount {
        unit.courses = own.need / 1_000
        unit.credit = credits.suffix(unit.courses).reduce(0, +)
      } else {
        unit.credit = own.need
        var sum = 0
        for credit in credits where sum < own.need {
          sum += credit
          unit.courses += 1
        }
      }
      return unit
    case .some(let number, let parts):
      let units = parts.map { self.unit($0, set, counted) }
      var sum = nothing
      sum.credit = units.map(\.credit).sorted().prefix(number).reduce(0, +)
      sum.courses = units.map(\.courses).sorted().prefix(number).reduce(0, +)
      for unit in units {
        sum.entries.formUnion(unit.entries)
        sum.leaves += unit.leaves
      }
      return sum
    }
  }

  private func number(_ entry: Entry) -> Int {
    switch entry {
    case .candidate(let number): number
    case .record(let number): candidates.count + number
    }
  }

  /// Each unit with all that have no other courses than it; the same for two that share courses; and all.
  private func groups(_ units: [Unit]) -> [Unit] {
    var fields = units.map(\.entries)
    for (index, one) in units.enumerated() {
      for other in units[(index + 1)...]
      where !one.entries.isSubset(of: other.entries) && !other.entries.isSubset(of: one.entries) {
        var both = one.entries
        both.formUnion(other.entries)
        if both.count < one.entries.count + other.entries.count { fields.append(both) }
      }
    }
    var all = CourseSet(room: entryCount)
    let largest = fields.map(\.count).max() ?? 0
    for unit in units where unit.entries.count < largest { all.formUnion(unit.entries) }
    fields.append(all)
    var seen: Set<CourseSet> = []
    var groups: [Unit] = []
    for field in fields where seen.insert(field).inserted {
      var group = Unit(credit: 0, courses: 0, entries: field, leaves: [])
      for unit in units where unit.entries.isSubset(of: field) {
        group.credit += unit.credit
        group.courses += unit.courses
        group.leaves += unit.leaves
      }
      if !group.leaves.isEmpty { groups.append(group) }
    }
    return groups
  }

  private mutating func add(_ group: Unit, _ set: Int) {
    var (credit, courses) = (group.credit, group.courses)
    for number in held.records.indices where group.entries.contains(candidates.count + number) {
      credit -= held.records[number].credits.thousandths
      courses -= 1
    }
    let within = candidates.indices.filter { group.entries.contains($0) }
    let out = Set(group.leaves).flatMap { leaf in
      unless(.requirement(trees[set].leaves[leaf - firstLeaf[set]].place))
    }
    if courses > 0 {
      let terms = within.map { WeightedLiteral(candidates[$0].taken, 1) }
      add(sum: terms, atLeast: courses, unless: out)
      keep(terms, atLeast: courses)
    }
    guard credit > 0 else { return }
    let terms = within.map {
      WeightedLiteral(candidates[$0].taken, candidates[$0].course.credits.thousandths)
    }
    add(sum: terms, atLeast: credit, unless: out)
    keep(terms, atLeast: credit)
    addRoom(credit, group, out)
  }

  /// Time that other courses take is not there for these: no course has more credit for a term than `most`.
  private mutating func addRoom(_ credit: Int, _ group: Unit, _ out: [Literal]) {
    let most = densest
    var terms = candidates.enumerated().map { number, candidate in
      let time = most * candidate.course.length
      return WeightedLiteral(
        candidate.taken, group.entries.contains(number) ? time - candidate.course.credits.thousandths : time)
    }
    terms += lightening(0..<problem.terms.count).map { WeightedLiteral($0.literal, most * $0.weight) }
    for (room, limits) in rooms() {
      add(sum: terms, atMost: most * room - credit, unless: out + limits)
    }
  }

  /// The room of all terms, by each rule that limits it and by all of them, and what these rules hang on.
  private mutating func rooms() -> [(room: Int, unless: [Literal])] {
    let all = problem.terms.indices.reduce(0) { $0 + room($1) }
    guard tellsConflicts else { return [(all, [])] }
    let periods = problem.terms.reduce(0) { $0 + $1.periods }
    var rooms = [(periods, unless(.periods))]
    guard let most = problem.limits.mostCourses else { return rooms }
    let courses = most * problem.terms.count
    rooms.append((courses, unless(.mostCourses)))
    if all < min(periods, courses) { rooms.append((all, unless(.periods) + unless(.mostCourses))) }
    return rooms
  }

  /// Where the room that is left is hardly more than a set needs, little of it can be lost: no course is there
  /// for nothing, no requirement has much more than it needs, and terms are full.
  private mutating func spare(_ units: [Unit], _ counted: Set<Int>, _ set: Int) {
    let most = densest
    var all = CourseSet(room: entryCount)
    for unit in units { all.formUnion(unit.entries) }
    var need = units.reduce(0) { $0 + $1.credit }
    for number in held.records.indices where all.contains(candidates.count + number) {
      need -= held.records[number].credits.thousandths
    }
    let spare = most * problem.terms.indices.reduce(0) { $0 + room($1) } - need
    guard need > 0, most > 0, spare >= 0, spare < most * problem.terms.count else { return }
    for term in problem.terms.indices where room(term) > spare / most {
      solver.add(sum: load(term), atLeast: room(term) - spare / most)
    }
    var uses: [Entry: [WeightedLiteral]] = [:]
    for leaf in counted.sorted() {
      let own = trees[set].leaves[leaf - firstLeaf[set]]
      for (entry, literal) in allotted[leaf] { uses[entry, default: []].append(WeightedLiteral(literal, 1)) }
      guard !own.isCount else { continue }
      add(
        sum: allotted[leaf].map { WeightedLiteral($0.literal, credits($0.entry)) }, atMost: own.need + spare)
    }
    for (number, candidate) in candidates.enumerated() where candidate.course.credits.thousandths > spare {
      solver.add(clause: [!candidate.taken] + (uses[.candidate(number)] ?? []).map(\.literal))
    }
  }
}
