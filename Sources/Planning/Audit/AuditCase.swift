/// One learner's record against requirement tables, as numbers: what an allocation is searched for.
final class AuditCase {
  /// A course on the record that could count.
  struct Entry {
    /// Its place on the record.
    let place: Int
    let credits: Int
    /// Leaves that it may count toward.
    let leaves: LeafMask
    /// Those of them that the learner would like.
    let steer: LeafMask
  }

  static let mostEntries = 128

  let tables: RequirementTables
  /// Those with the fewest leaves first.
  let entries: [Entry]
  /// What each leaf needs; nothing where it is waived.
  let needs: [Int]
  /// Whether each fact holds.
  let facts: [Bool]
  /// Nodes that are waived, with all below them; empty when none is.
  let waived: [Bool]
  let waivedLeaves: LeafMask
  /// Sides of choices that are left out; empty when none is.
  let closed: [Bool]
  /// The leaves of the other sides and of no choice; `nil` where all sides are open.
  let open: LeafMask?
  /// Entries that could count toward each leaf.
  let eligible: [RecordMask]
  /// The same, what leaves need and the credits of entries: for the innermost loops.
  let rows: AuditRows
  /// How many steers could be honoured.
  let steers: Int

  init(
    _ tables: RequirementTables, _ record: LearnerRecord, scope: AuditScope, isSteered: Bool = true,
    masks: (Int) -> LeafMask
  ) throws(AuditError) {
    self.tables = tables
    closed = []
    open = nil
    var waived: [Bool] = []
    var waivedLeaves: LeafMask = 0
    var substitutions: [String: LeafMask] = [:]
    for exception in record.exceptions {
      guard let node = tables.nodesByName[exception.requirement] else { continue }
      switch exception.change {
      case .waive:
        if waived.isEmpty { waived = Array(repeating: false, count: tables.nodes.count) }
        for below in node..<tables.nodes[node].end { waived[below] = true }
        waivedLeaves |= tables.nodes[node].leaves
      case .substitute(let id):
        substitutions[id, default: 0] |= tables.nodes[node].leaves
      }
    }
    if waivedLeaves == 0 {
      needs = tables.needs
    } else {
      needs = tables.leaves.indices.map { waivedLeaves.has($0) ? 0 : tables.needs[$0] }
    }
    var entries: [Entry] = []
    entries.reserveCapacity(min(record.courses.count, Self.mostEntries))
    var steers = 0
    for place in record.courses.indices {
      // What most courses are left out by comes first; a record is not copied for that.
      var leaves = masks(place)
      if leaves == 0, substitutions.isEmpty { continue }
      let status = record.courses[place].status
      let grade = record.courses[place].grade
      guard scope.includes(status), status == .waived || grade.map(\.isPassing) ?? true else { continue }
      if status != .waived {
        if let grade {
          leaves &= tables.leavesOfGrade[grade.rank]
        } else if AuditScope.earned.includes(status) {
          leaves &= tables.leavesWithoutMinimum
        }
      }
      if !substitutions.isEmpty { leaves |= substitutions[record.courses[place].id] ?? 0 }
      leaves &= ~waivedLeaves
      let credits = record.courses[place].credits.thousandths
      // Credit that is none can be a course, but no part of a credit.
      if credits <= 0 { leaves &= tables.coursesLeaves }
      guard leaves != 0 else { continue }
      var steer: LeafMask = 0
      if isSteered, let name = record.courses[place].steer, let node = tables.nodesByName[name] {
        steer = tables.nodes[node].leaves & leaves
        if steer != 0 { steers += 1 }
      }
      entries.append(Entry(place: place, credits: max(0, credits), leaves: leaves, steer: steer))
    }
    guard entries.count <= Self.mostEntries else {
      throw .tooManyRecords(entries.count, most: Self.mostEntries)
    }
    Self.sort(&entries)
    self.entries = entries
    self.steers = steers
    self.waived = waived
    self.waivedLeaves = waivedLeaves
    eligible = Self.eligible(entries, tables)
    rows = AuditRows(entries, needs, eligible, coursesLeaves: tables.coursesLeaves)
    facts = tables.facts.map { Self.holds($0, tables, record, scope, waived) }
  }

  /// By the number of leaves, and then in the order of the record. Few enough to insert one by one.
  private static func sort(_ entries: inout [Entry]) {
    // The number of leaves and the place in one number.
    withUnsafeTemporaryAllocation(of: Int.self, capacity: entries.count) { keys in
      for index in entries.indices {
        let key = entries[index].leaves.nonzeroBitCount << 32 | index
        var hole = index
        while hole > 0, keys[hole - 1] > key {
          keys[hole] = keys[hole - 1]
          hole -= 1
        }
        keys[hole] = key
      }
      entries = keys.map { entries[$0 & (1 << 32 - 1)] }
    }
  }

  private static func holds(
    _ node: Int, _ tables: RequirementTables, _ record: LearnerRecord, _ scope: AuditScope, _ waived: [Bool]
  ) -> Bool {
    if !waived.isEmpty, waived[node] { return true }
    switch tables.nodes[node].requirement.rule {
    case .milestone(let id): return record.milestones.contains(id)
    case .average(let least, let choice):
      return record.average(over: choice, scope: scope).map { $0.isAtLeast(least) } ?? false
    default: return false
    }
  }

  /// The same where an entry counts toward one leaf of that leaf's set and no other.
  init(_ other: AuditCase, keeping entry: Int, at leaf: Int) {
    tables = other.tables
    (needs, facts, closed, open) = (other.needs, other.facts, other.closed, other.open)
    (waived, waivedLeaves, steers) = (other.waived, other.waivedLeaves, other.steers)
    var entries = other.entries
    let leaves = entries[entry].leaves & ~tables.leavesOfSet[tables.setOfLeaf[leaf]] | .bit(leaf)
    entries[entry] = Entry(
      place: entries[entry].place, credits: entries[entry].credits, leaves: leaves,
      steer: entries[entry].steer & leaves)
    self.entries = entries
    eligible = Self.eligible(entries, tables)
    rows = AuditRows(entries, needs, eligible, coursesLeaves: tables.coursesLeaves)
  }

  /// The same with some sides of choices alone. A course still counts where the learner would like it.
  init(_ other: AuditCase, sides: ChoiceSides) {
    tables = other.tables
    (needs, facts) = (other.needs, other.facts)
    (waived, waivedLeaves, steers) = (other.waived, other.waivedLeaves, other.steers)
    var closed = Array(repeating: false, count: tables.nodes.count)
    for node in sides.closed { closed[node] = true }
    self.closed = closed
    open = sides.leaves
    entries = other.entries.map {
      Entry(
        place: $0.place, credits: $0.credits, leaves: $0.leaves & (sides.leaves | $0.steer), steer: $0.steer)
    }
    eligible = Self.eligible(entries, tables)
    rows = AuditRows(entries, needs, eligible, coursesLeaves: tables.coursesLeaves)
  }

  private static func eligible(_ entries: [Entry], _ tables: RequirementTables) -> [RecordMask] {
    var eligible = Array(repeating: RecordMask(0), count: tables.leaves.count)
    for (index, entry) in entries.enumerated() { entry.leaves.forEachBit { eligible[$0] |= .bit(index) } }
    return eligible
  }

  @inline(__always)
  func isClosed(_ node: Int) -> Bool { !closed.isEmpty && closed[node] }

  @inline(__always)
  func isWaived(_ node: Int) -> Bool { !waived.isEmpty && waived[node] }

  @inline(__always)
  func credits(_ entry: Int) -> Int { rows.credits[entry] }

  /// What an entry adds to a leaf.
  @inline(__always)
  func value(_ entry: Int, in leaf: Int) -> Int {
    tables.coursesLeaves.has(leaf) ? 1_000 : rows.credits[entry]
  }

  /// The most that an entry adds to any of some leaves.
  @inline(__always)
  func value(_ entry: Int, inAnyOf leaves: LeafMask) -> Int {
    let credits = leaves & ~tables.coursesLeaves != 0 ? entries[entry].credits : 0
    return leaves & tables.coursesLeaves != 0 ? max(1_000, credits) : credits
  }

  /// How many of some leaves of one set may count the same course at most.
  @inline(__always)
  func uses(_ leaves: LeafMask) -> Int {
    var rest = leaves & tables.sharingLeaves
    var most = 1
    while rest != 0 {
      most = max(most, 1 + (tables.partners[rest.first] & leaves).nonzeroBitCount)
      rest &= rest &- 1
    }
    return most
  }

  /// What all that could count toward a leaf comes to.
  func supply(_ leaf: Int) -> Int { rows.supplies[leaf] }

  /// Whether a course may count toward all of these leaves at once.
  func isPermitted(_ leaves: LeafMask) -> Bool {
    for own in tables.leavesOfSet where (leaves & own).nonzeroBitCount > 1 {
      var isPermitted = true
      (leaves & own).forEachBit { leaf in
        if leaves & own & ~.bit(leaf) & ~tables.partners[leaf] != 0 { isPermitted = false }
      }
      if !isPermitted { return false }
    }
    return true
  }
}

/// An average of marks, as points and what they are spread over.
struct GradeAverage {
  let points: Int
  let weight: Int

  func isAtLeast(_ hundredths: Int) -> Bool { points >= hundredths * weight }
}

extension LearnerRecord {
  /// The average of all graded courses of a choice, each weighted by the course's credits; `nil` without any.
  func average(over choice: CourseChoice, scope: AuditScope) -> GradeAverage? {
    var (points, weight) = (0, 0)
    // By place: a record is not copied for this.
    let isOfAll = choice.isAny && choice.except.isEmpty
    for place in courses.indices where scope.includes(courses[place].status) {
      guard let grade = courses[place].grade, isOfAll || choice.contains(courses[place].course) else {
        continue
      }
      points += grade.points * courses[place].course.credits.thousandths
      weight += courses[place].course.credits.thousandths
    }
    return weight > 0 ? GradeAverage(points: points, weight: weight) : nil
  }
}
