/// Which course counts toward which leaves, while it is being looked for.
///
/// All of it stands in one piece of memory, so that going back to an earlier state is one copy.
final class Allocation {
  let audit: AuditCase
  /// The leaves that each entry counts toward.
  let placed: UnsafeMutablePointer<LeafMask>
  /// The entries of each leaf.
  let held: UnsafeMutablePointer<RecordMask>
  /// How full each leaf is.
  let fill: UnsafeMutablePointer<Int>
  /// The entries that each set counts.
  let usedInSet: UnsafeMutablePointer<RecordMask>
  /// How much of each limit is used up.
  let shared: UnsafeMutablePointer<Int>
  /// The entries that count at all, and those that count twice or more.
  private let counted: UnsafeMutablePointer<RecordMask>
  private let memory: UnsafeMutableRawPointer
  private let bytes: Int

  init(_ audit: AuditCase) {
    self.audit = audit
    let tables = audit.tables
    let (entries, leaves, sets) = (audit.entries.count, tables.leaves.count, tables.sets.count)
    let masks = 2 + entries + leaves + sets
    bytes = masks * MemoryLayout<UInt128>.stride + (leaves + tables.limits.count) * MemoryLayout<Int>.stride
    memory = .allocate(byteCount: bytes, alignment: MemoryLayout<UInt128>.alignment)
    memory.initializeMemory(as: UInt8.self, repeating: 0, count: bytes)
    counted = memory.assumingMemoryBound(to: UInt128.self)
    placed = counted + 2
    held = placed + entries
    usedInSet = held + leaves
    fill = UnsafeMutableRawPointer(usedInSet + sets).assumingMemoryBound(to: Int.self)
    shared = fill + leaves
  }

  deinit { memory.deallocate() }

  /// Becomes as another of the same case is.
  func take(_ other: Allocation) { memory.copyMemory(from: other.memory, byteCount: bytes) }

  /// The entries that count toward one leaf or more.
  var used: RecordMask { counted[0] }
  /// The entries that count toward two leaves or more.
  var doubled: RecordMask { counted[1] }
  /// The leaves of each entry.
  var places: [LeafMask] { Array(UnsafeBufferPointer(start: placed, count: audit.entries.count)) }

  var isWithinLimits: Bool {
    let limits = audit.tables.limits
    for index in limits.indices where shared[index] > limits[index].most { return false }
    return true
  }

  func add(_ entry: Int, to leaf: Int) { change(entry, leaf, to: placed[entry] | .bit(leaf)) }

  func remove(_ entry: Int, from leaf: Int) { change(entry, leaf, to: placed[entry] & ~.bit(leaf)) }

  private func change(_ entry: Int, _ leaf: Int, to leaves: LeafMask) {
    let tables = audit.tables
    let before = placed[entry]
    let value = audit.value(entry, in: leaf)
    fill[leaf] += leaves.has(leaf) ? value : -value
    held[leaf] ^= .bit(entry)
    placed[entry] = leaves
    let (bit, set) = (RecordMask.bit(entry), tables.setOfLeaf[leaf])
    usedInSet[set] =
      leaves & tables.leavesOfSet[set] != 0 ? usedInSet[set] | bit : usedInSet[set] & ~bit
    counted[0] = leaves != 0 ? counted[0] | bit : counted[0] & ~bit
    counted[1] = leaves & (leaves &- 1) != 0 ? counted[1] | bit : counted[1] & ~bit
    guard tables.limitedLeaves.has(leaf) else { return }
    for index in tables.limits.indices where tables.limits[index].members.has(leaf) {
      let (was, now) = (tables.limits[index].isShared(by: before), tables.limits[index].isShared(by: leaves))
      if was != now { shared[index] += now ? audit.credits(entry) : -audit.credits(entry) }
    }
  }

  /// Puts an entry where exactly these leaves are.
  func place(_ entry: Int, at leaves: LeafMask) {
    let before = placed[entry]
    (before & ~leaves).forEachBit { remove(entry, from: $0) }
    (leaves & ~before).forEachBit { add(entry, to: $0) }
  }

  /// Whether one more leaf for an entry keeps all rules.
  func mayAdd(_ entry: Int, to leaf: Int) -> Bool {
    let tables = audit.tables
    let own = placed[entry] & tables.leavesOfSet[tables.setOfLeaf[leaf]]
    if own & ~tables.partners[leaf] != 0 { return false }
    guard tables.limitedLeaves.has(leaf) else { return true }
    let leaves = placed[entry] | .bit(leaf)
    for index in tables.limits.indices where tables.limits[index].members.has(leaf) {
      if shared[index] + audit.credits(entry) > tables.limits[index].most,
        !tables.limits[index].isShared(by: placed[entry]), tables.limits[index].isShared(by: leaves)
      {
        return false
      }
    }
    return true
  }

  var steersHonoured: Int {
    guard audit.steers > 0 else { return 0 }
    return audit.entries.indices.reduce(0) { placed[$1] & audit.entries[$1].steer != 0 ? $0 + 1 : $0 }
  }

  var score: Score {
    var score = audit.score(fill)
    score.doubles = doubled.nonzeroBitCount
    score.steers = steersHonoured
    return score
  }
}
