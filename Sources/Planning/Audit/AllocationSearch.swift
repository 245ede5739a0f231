/// Looks at all allocations that can be better than the best known (branch and bound): course by course, with
/// `AllocationBounds` after each. Where two ways to place the first courses leave the same to do, the better of
/// them is enough (dynamic programming); `SearchState` says what is left to do.
struct AllocationSearch {
  private let audit: AuditCase
  private let tables: RequirementTables
  private let sets: Range<Int>
  /// Whether only what is met and missing is looked at.
  private let isMetOnly: Bool
  /// What each set comes to at best where sets do not limit each other: no allocation worth having is below it.
  private let targets: [Score]?
  private let order: [Int]
  private let choices: [[LeafMask]]
  private let states: SearchStates?
  /// The best that states were met with.
  private var seen: [SearchState: Score] = [:]
  private let steersAfter: [Int]
  private var bounds: AllocationBounds
  private let allocation: Allocation
  private(set) var best: Score
  /// The leaves of each entry; `nil` while nothing better was found.
  private(set) var found: [LeafMask]?
  private(set) var nodes = 0
  private let mostNodes: Int
  private(set) var isFinished = true

  init(
    _ audit: AuditCase, sets: Range<Int>, isMetOnly: Bool, targets: [Score]?, best: Score, scarce: LeafMask,
    scarceForDoubles: LeafMask, nodes: Int
  ) {
    self.audit = audit
    tables = audit.tables
    self.sets = sets
    self.isMetOnly = isMetOnly
    self.targets = targets
    self.best = best
    mostNodes = nodes
    let leaves = sets.reduce(LeafMask(0)) { $0 | audit.tables.leavesOfSet[$1] }
    let entries = audit.entries
    order = Self.order(audit, leaves)
    var steers = Array(repeating: 0, count: order.count + 1)
    for index in order.indices.reversed() {
      steers[index] = steers[index + 1] + (entries[order[index]].steer != 0 ? 1 : 0)
    }
    steersAfter = steers
    let row = order
    states = SearchStates(audit, leaves: leaves, order: row)
    var known: [LeafMask: [LeafMask]] = [:]
    choices = row.map { entry in
      let mask = entries[entry].leaves & leaves
      if let choices = known[mask] { return choices }
      let choices = Self.choices(audit, mask)
      known[mask] = choices
      return choices
    }
    bounds = AllocationBounds(
      audit, sets: sets, order: row, scarce: scarce, scarceForDoubles: scarceForDoubles)
    allocation = Allocation(audit)
  }

  /// Requirement by requirement, those with the fewest courses first, so that few are open at any time.
  private static func order(_ audit: AuditCase, _ leaves: LeafMask) -> [Int] {
    var order: [Int] = []
    var rest = audit.entries.indices.filter { audit.entries[$0].leaves & leaves != 0 }
    var open = leaves
    while !rest.isEmpty {
      var next = (count: Int.max, leaf: 0)
      open.forEachBit { leaf in
        let count = rest.count { audit.entries[$0].leaves.has(leaf) }
        if count > 0, count < next.count { next = (count, leaf) }
      }
      open &= ~.bit(next.leaf)
      let own = rest.filter { audit.entries[$0].leaves.has(next.leaf) }
      rest.removeAll { audit.entries[$0].leaves.has(next.leaf) }
      order += own.sorted { one, other in
        let (left, right) = (audit.entries[one], audit.entries[other])
        let (few, many) = (left.leaves & leaves, right.leaves & leaves)
        if few != many { return (few.nonzeroBitCount, few) < (many.nonzeroBitCount, many) }
        if left.credits != right.credits { return left.credits > right.credits }
        return left.steer != right.steer ? left.steer < right.steer : one < other
      }
    }
    return order
  }

  /// All sets of leaves that a course may count toward at once, the largest first.
  private static func choices(_ audit: AuditCase, _ mask: LeafMask) -> [LeafMask] {
    var choices: [LeafMask] = [0]
    mask.forEachBit { leaf in
      choices += choices.map { $0 | .bit(leaf) }.filter { audit.isPermitted($0) }
    }
    return choices.sorted {
      ($1.nonzeroBitCount, $0) < ($0.nonzeroBitCount, $1)
    }
  }

  mutating func run() { step(0) }

  private mutating func step(_ index: Int) {
    nodes += 1
    if nodes > mostNodes { isFinished = false }
    guard isFinished, isNew(index), isPromising(index) else { return }
    guard index < order.count else {
      let score = self.score
      if score > best {
        best = score
        found = audit.entries.indices.map { allocation.placed[$0] }
      }
      return
    }
    let entry = order[index]
    for leaves in choices[index] {
      // Nothing is gained by a course for a leaf that is full, unless the learner wants it there.
      var isUseless = false
      (leaves & ~(isMetOnly ? 0 : audit.entries[entry].steer)).forEachBit {
        if allocation.fill[$0] >= audit.needs[$0] { isUseless = true }
      }
      if isUseless { continue }
      allocation.place(entry, at: leaves)
      if allocation.isWithinLimits { step(index + 1) }
      allocation.place(entry, at: 0)
      if !isFinished { return }
    }
  }

  /// Whether nothing as good was looked at that leaves the same to do.
  private mutating func isNew(_ index: Int) -> Bool {
    guard index > 0, index < order.count, let states else { return true }
    let state = states.state(index, allocation.fill, allocation.shared)
    let score = self.score
    if let known = seen[state], known >= score { return false }
    seen[state] = score
    return true
  }

  private var score: Score {
    guard isMetOnly else { return allocation.score }
    return sets.reduce(into: Score()) { $0.add(audit.score(of: $1, allocation.fill)) }
  }

  /// Whether the best that can come of this is better than the best known.
  private mutating func isPromising(_ index: Int) -> Bool {
    var bound = Score()
    for set in sets {
      let own = bounds.met(set, fill: allocation.fill, from: index)
      if let targets, own < targets[set] { return false }
      bound.add(targets?[set] ?? own)
    }
    if isMetOnly || bound.met != best.met { return bound.met > best.met }
    bound.doubles = allocation.doubled.nonzeroBitCount + bounds.doubles(missing: best.missing, from: index)
    bound.steers = allocation.steersHonoured + steersAfter[index]
    return bound > best
  }
}
