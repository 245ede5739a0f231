/// Which course counts toward which leaves, while it is being looked for.
struct Allocation {
  let audit: AuditCase
  /// The leaves that each entry counts toward.
  private(set) var placed: [LeafMask]
  /// The entries of each leaf.
  private(set) var held: [RecordMask]
  /// How full each leaf is.
  private(set) var fill: [Int]
  /// The entries that each set counts.
  private(set) var usedInSet: [RecordMask]
  /// The entries that count toward one leaf or more.
  private(set) var used: RecordMask = 0
  /// The entries that count toward two leaves or more.
  private(set) var doubled: RecordMask = 0
  /// How much of each limit is used up.
  private(set) var shared: [Int]
  private let limits: [RequirementTables.Limit]

  init(_ audit: AuditCase) {
    self.audit = audit
    placed = Array(repeating: 0, count: audit.entries.count)
    held = Array(repeating: 0, count: audit.tables.leaves.count)
    fill = Array(repeating: 0, count: max(1, audit.tables.leaves.count))
    usedInSet = Array(repeating: 0, count: audit.tables.sets.count)
    limits = audit.tables.limits
    shared = Array(repeating: 0, count: limits.count)
  }

  var isWithinLimits: Bool {
    for index in limits.indices where shared[index] > limits[index].most { return false }
    return true
  }

  mutating func add(_ entry: Int, to leaf: Int) { change(entry, leaf, to: placed[entry] | .bit(leaf)) }

  mutating func remove(_ entry: Int, from leaf: Int) { change(entry, leaf, to: placed[entry] & ~.bit(leaf)) }

  private mutating func change(_ entry: Int, _ leaf: Int, to leaves: LeafMask) {
    let before = placed[entry]
    let value = audit.value(entry, in: leaf)
    fill[leaf] += leaves.has(leaf) ? value : -value
    held[leaf] ^= .bit(entry)
    placed[entry] = leaves
    let (bit, set) = (RecordMask.bit(entry), audit.tables.leaves[leaf].set)
    usedInSet[set] =
      leaves & audit.tables.leavesOfSet[set] != 0 ? usedInSet[set] | bit : usedInSet[set] & ~bit
    used = leaves != 0 ? used | bit : used & ~bit
    doubled = leaves & (leaves &- 1) != 0 ? doubled | bit : doubled & ~bit
    for index in limits.indices where limits[index].members.has(leaf) {
      let (was, now) = (limits[index].isShared(by: before), limits[index].isShared(by: leaves))
      if was != now { shared[index] += now ? audit.entries[entry].credits : -audit.entries[entry].credits }
    }
  }

  /// Puts an entry where exactly these leaves are.
  mutating func place(_ entry: Int, at leaves: LeafMask) {
    let before = placed[entry]
    (before & ~leaves).forEachBit { remove(entry, from: $0) }
    (leaves & ~before).forEachBit { add(entry, to: $0) }
  }

  /// Whether one more leaf for an entry keeps all rules.
  func mayAdd(_ entry: Int, to leaf: Int) -> Bool {
    let set = audit.tables.leaves[leaf].set
    let own = placed[entry] & audit.tables.leavesOfSet[set]
    if own & ~audit.tables.partners[leaf] != 0 { return false }
    let leaves = placed[entry] | .bit(leaf)
    for index in limits.indices where limits[index].members.has(leaf) {
      if shared[index] + audit.entries[entry].credits > limits[index].most,
        !limits[index].isShared(by: placed[entry]), limits[index].isShared(by: leaves)
      {
        return false
      }
    }
    return true
  }

  var steersHonoured: Int {
    guard audit.steers > 0 else { return 0 }
    return placed.indices.reduce(0) { placed[$1] & audit.entries[$1].steer != 0 ? $0 + 1 : $0 }
  }

  var score: Score {
    var score = fill.withUnsafeBufferPointer { audit.score($0.baseAddress!) }
    score.doubles = doubled.nonzeroBitCount
    score.steers = steersHonoured
    return score
  }
}
