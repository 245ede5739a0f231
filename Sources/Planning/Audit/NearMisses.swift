/// Many sets, each for itself: how far is a learner from every program, endorsement and seal?
public struct NearMisses: Sendable {
  /// The sets.
  public let sets: [RequirementSet]
  private let tables: [RequirementTables]
  private let courses: [String: Int]
  private let catalog: [SchoolCourse]
  /// For each set, the leaves of each course of the catalogue.
  private let leaves: [[LeafMask]]
  private let nodes: Int

  /// Prepares sets, with the courses that records mostly have. Throws `AuditError`.
  public init(
    _ sets: [RequirementSet], courses: [SchoolCourse] = [], nodes: Int = 2_000
  ) throws(AuditError) {
    self.sets = sets
    var tables: [RequirementTables] = []
    for set in sets { tables.append(try RequirementTables([set])) }
    self.tables = tables
    self.courses = Dictionary(courses.enumerated().map { ($1.id, $0) }) { first, _ in first }
    catalog = courses
    leaves = tables.map { table in courses.map { table.leaves(for: $0) } }
    self.nodes = nodes
  }

  /// The distance to each set, in their order, by the best allocation to that set alone. Throws `AuditError`.
  public func distances(
    _ record: LearnerRecord, scope: AuditScope = .planned
  ) throws(AuditError) -> [NearMiss] {
    let known = record.courses.map { course in
      courses[course.course.id].flatMap { catalog[$0].countsLike(course.course) ? $0 : nil }
    }
    var found: [NearMiss] = []
    found.reserveCapacity(sets.count)
    for (index, table) in tables.enumerated() {
      let own = leaves[index]
      let audit = try AuditCase(table, record, scope: scope, isSteered: false) { place in
        known[place].map { own[$0] } ?? table.leaves(for: record.courses[place].course)
      }
      let allocator = Allocator(audit, nodes: nodes, isMetOnly: true)
      found.append(audit.nearMiss(allocator))
    }
    return found
  }
}

extension AuditCase {
  /// What a node still needs, of each kind.
  private struct Rest {
    var missing = 0
    var isMet = true
    var credits = 0
    var courses = 0
    var others = 0

    mutating func add(_ other: Rest) {
      missing += other.missing
      isMet = isMet && other.isMet
      credits += other.credits
      courses += other.courses
      others += other.others
    }
  }

  func nearMiss(_ allocator: Allocator) -> NearMiss {
    var fill = Array(repeating: 0, count: tables.leaves.count)
    for (entry, leaves) in allocator.placed.enumerated() {
      leaves.forEachBit { fill[$0] += value(entry, in: $0) }
    }
    let rest = rest(tables.roots[0], fill)
    return NearMiss(
      set: tables.sets[0].id, credits: Credits(thousandths: rest.credits), courses: rest.courses,
      others: rest.others, isProved: allocator.isProved)
  }

  private func rest(_ node: Int, _ fill: [Int]) -> Rest {
    if isWaived(node) { return Rest() }
    switch tables.nodes[node].kind {
    case .leaf(let leaf):
      let missing = max(0, needs[leaf] - fill[leaf])
      let isCourses = tables.leaves[leaf].isCourses
      return Rest(
        missing: missing, isMet: missing == 0, credits: isCourses ? 0 : missing,
        courses: isCourses ? missing / 1_000 : 0)
    case .fact(let fact):
      return facts[fact] ? Rest() : Rest(missing: 1_000, isMet: false, others: 1)
    case .all:
      var sum = Rest()
      tables.forEachChild(of: node) { sum.add(rest($0, fill)) }
      return sum
    case .some(let number):
      var open: [Rest] = []
      var met = 0
      tables.forEachChild(of: node) { child in
        let own = rest(child, fill)
        if own.isMet { met += 1 } else { open.append(own) }
      }
      var sum = Rest(isMet: met >= number)
      guard met < number else { return sum }
      // The same sides as the objective looks at: those with the least missing.
      for own in open.sorted(by: { $0.missing < $1.missing }).prefix(number - met) { sum.add(own) }
      return sum
    }
  }
}
