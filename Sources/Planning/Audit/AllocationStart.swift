/// A good allocation without a search: leaf by leaf, the scarcest courses first, with exchanges along chains of
/// leaves (augmenting paths) where a course is taken; then exchanges that free courses counted twice, and
/// exchanges that honour steers.
struct AllocationStart {
  private let audit: AuditCase
  private let tables: RequirementTables
  let allocation: Allocation
  /// Leaves that were looked through in vain for something to exchange; a bound on each set is looked for here.
  private(set) var closedForNeed: LeafMask = 0
  private(set) var closedForDoubles: LeafMask = 0

  private let chains: ExchangeChains
  private var visited: LeafMask = 0
  /// Leaves that were looked through in vain since the last exchange.
  private var dead: LeafMask = 0
  /// An entry that is not to be exchanged.
  private var barred = -1
  /// Where to go back to.
  private lazy var beforeOne = Allocation(audit)
  private lazy var beforeSpread = Allocation(audit)

  init(_ audit: AuditCase) {
    self.audit = audit
    tables = audit.tables
    allocation = Allocation(audit)
    chains = ExchangeChains(audit.tables.leaves.count)
  }

  /// Fills leaves, those of `wanted` alone.
  mutating func fill(_ wanted: LeafMask) {
    for leaf in order(wanted) { fill(leaf) }
    release()
  }

  /// Goes on from places that may break limits between sets.
  mutating func fill(from placed: [LeafMask]) {
    for entry in placed.indices {
      placed[entry].forEachBit { if allocation.mayAdd(entry, to: $0) { allocation.add(entry, to: $0) } }
    }
    release()
  }

  /// Frees courses that are counted twice, as long as more than `least` are, and honours steers.
  mutating func refine(least: Int) {
    free(least: least)
    if audit.steers > 0 { steer() }
  }

  /// By priority; of each, leaves that can be filled come first, and of those the ones with the least to choose from.
  private func order(_ wanted: LeafMask) -> [Int] {
    var keys: [(key: Int, leaf: Int)] = []
    keys.reserveCapacity(tables.leaves.count)
    wanted.forEachBit { leaf in
      let need = audit.needs[leaf]
      guard need > 0, audit.eligible[leaf] != 0 else { return }
      let supply = audit.supply(leaf)
      let priority = tables.units[tables.unitOfLeaf[leaf]].rank
      var key = max(0, min(supply - need, 1 << 24 - 1)) &<< 24 + min(need, 1 << 24 - 1)
      key += priority &<< 50
      if supply < need { key += 1 &<< 49 }
      keys.append((key, leaf))
    }
    keys.sort { $0.key == $1.key ? $0.leaf < $1.leaf : $0.key < $1.key }
    return keys.map(\.leaf)
  }

  private mutating func fill(_ leaf: Int) {
    let need = audit.needs[leaf]
    let set = tables.setOfLeaf[leaf]
    while allocation.fill[leaf] < need {
      let open = audit.eligible[leaf] & ~allocation.held[leaf] & ~allocation.usedInSet[set]
      if let entry = pick(open & ~allocation.used, for: leaf) ?? pick(open & allocation.doubled, for: leaf) {
        allocation.add(entry, to: leaf)
        continue
      }
      if allocation.used != audit.rows.all,
        exchange(into: leaf, losing: -1, isDoublingAllowed: false)
      {
        continue
      }
      if let entry = pick(open, for: leaf) {
        allocation.add(entry, to: leaf)
        continue
      }
      if exchange(into: leaf, losing: -1, isDoublingAllowed: true) { continue }
      closedForNeed |= visited
      return
    }
  }

  /// The first that does not overfill the leaf, or else the first.
  private func pick(_ entries: RecordMask, for leaf: Int) -> Int? {
    guard entries != 0 else { return nil }
    let room = audit.needs[leaf] - allocation.fill[leaf]
    var rest = entries
    var first: Int?
    while rest != 0 {
      let entry = rest.first
      rest &= rest &- 1
      if !tables.limits.isEmpty, !allocation.mayAdd(entry, to: leaf) { continue }
      if audit.value(entry, in: leaf) <= room { return entry }
      if first == nil { first = entry }
    }
    return first
  }

  /// Looks for a course for a leaf, in place of one that it gives away: one that nobody needs, or one of another
  /// leaf that finds a course in its turn. Makes the exchange, and says whether there was one.
  private mutating func exchange(into start: Int, losing entry: Int, isDoublingAllowed: Bool) -> Bool {
    visited = .bit(start)
    let rows = audit.rows
    let (used, doubled) = (allocation.used, allocation.doubled)
    let (lost, gainer, queue) = (chains.lost, chains.gainer, chains.queue)
    queue[0] = start
    lost[start] = entry
    gainer[start] = -1
    var (next, count) = (0, 1)
    while next < count {
      let leaf = queue[next]
      next += 1
      let set = tables.setOfLeaf[leaf]
      let isCourses = tables.coursesLeaves.has(leaf)
      let own = tables.leavesOfSet[set]
      let usedHere = allocation.usedInSet[set]
      var least = 0
      if lost[leaf] >= 0 {
        least =
          (isCourses ? 1_000 : rows.credits[lost[leaf]])
          - max(0, allocation.fill[leaf] - rows.needs[leaf])
      }
      var candidates = rows.eligible[leaf] & ~allocation.held[leaf]
      if entry >= 0 { candidates &= ~.bit(entry) }
      if barred >= 0 { candidates &= ~.bit(barred) }
      let open = candidates & ~usedHere
      let ends = open & (isDoublingAllowed ? ~0 : ~used | doubled)
      var rest = ends
      while rest != 0 {
        let candidate = rest.first
        rest &= rest &- 1
        if (isCourses ? 1_000 : rows.credits[candidate]) >= least, apply(candidate, to: leaf) { return true }
      }
      // Counted by two leaves of one set where that is allowed.
      if tables.partners[leaf] != 0 {
        rest = candidates & usedHere & (isDoublingAllowed ? ~0 : doubled)
        while rest != 0 {
          let candidate = rest.first
          rest &= rest &- 1
          if allocation.placed[candidate] & own & ~tables.partners[leaf] == 0,
            (isCourses ? 1_000 : rows.credits[candidate]) >= least, apply(candidate, to: leaf)
          {
            return true
          }
        }
      }
      rest = candidates & (usedHere | used & ~doubled)
      while rest != 0 {
        let candidate = rest.first
        rest &= rest &- 1
        // From its leaf in this set, or from the only one that it has.
        let here = allocation.placed[candidate] & own
        let from = here != 0 ? here : allocation.placed[candidate]
        guard from & (from &- 1) == 0, visited & from == 0,
          (isCourses ? 1_000 : rows.credits[candidate]) >= least
        else {
          continue
        }
        let other = from.first
        visited |= from
        lost[other] = candidate
        gainer[other] = leaf
        let spare = allocation.fill[other] - rows.needs[other] - audit.value(candidate, in: other)
        if spare >= 0, apply(-1, to: other) { return true }
        queue[count] = other
        count += 1
      }
    }
    return false
  }

  /// Makes the exchange that ends with a course for a leaf, or with a leaf that needs none (-1). Takes it back
  /// where it breaks a limit.
  private mutating func apply(_ entry: Int, to leaf: Int) -> Bool {
    let (lost, gainer) = (chains.lost, chains.gainer)
    // A course leaves one leaf before it enters the next.
    var at = leaf
    while at >= 0 {
      if lost[at] >= 0 { allocation.remove(lost[at], from: at) }
      at = gainer[at]
    }
    var isAllowed = true
    var gained = entry
    at = leaf
    while at >= 0 {
      if gained >= 0 {
        if !allocation.mayAdd(gained, to: at) { isAllowed = false }
        allocation.add(gained, to: at)
      }
      (gained, at) = (lost[at], gainer[at])
    }
    if isAllowed { return true }
    (gained, at) = (entry, leaf)
    while at >= 0 {
      if gained >= 0 { allocation.remove(gained, from: at) }
      (gained, at) = (lost[at], gainer[at])
    }
    at = leaf
    while at >= 0 {
      if lost[at] >= 0 { allocation.add(lost[at], to: at) }
      at = gainer[at]
    }
    return false
  }

  /// Lets go of courses that a leaf does not need, those counted twice first.
  private mutating func release() {
    for isDoubled in [true, false] {
      for leaf in tables.leaves.indices where allocation.fill[leaf] > audit.needs[leaf] {
        allocation.held[leaf].forEachBit { entry in
          if allocation.fill[leaf] - audit.value(entry, in: leaf) >= audit.needs[leaf],
            !isDoubled || allocation.doubled.has(entry)
          {
            allocation.remove(entry, from: leaf)
          }
        }
      }
    }
  }

  /// Exchanges courses counted twice for others, until that does no more good or no more than `least` are.
  private mutating func free(least: Int) {
    closedForDoubles = 0
    var count = allocation.doubled.nonzeroBitCount
    while count > least {
      var rest = allocation.doubled
      dead = 0
      while rest != 0, allocation.doubled.nonzeroBitCount > least {
        free(rest.first)
        rest &= rest &- 1
      }
      let now = allocation.doubled.nonzeroBitCount
      if now >= count { break }
      count = now
    }
  }

  private mutating func free(_ entry: Int) {
    allocation.placed[entry].forEachBit { leaf in
      guard allocation.doubled.has(entry), allocation.placed[entry].has(leaf), !dead.has(leaf) else { return }
      if exchange(into: leaf, losing: entry, isDoublingAllowed: false) {
        dead = 0
        return
      }
      closedForDoubles |= visited
      dead |= visited
      // Several smaller ones in its place.
      guard allocation.used != audit.rows.all else { return }
      let doubles = allocation.doubled.nonzeroBitCount
      beforeOne.take(allocation)
      let full = min(allocation.fill[leaf], audit.needs[leaf])
      allocation.remove(entry, from: leaf)
      barred = entry
      while allocation.fill[leaf] < full {
        guard exchange(into: leaf, losing: -1, isDoublingAllowed: false) else { break }
      }
      barred = -1
      if allocation.fill[leaf] < full || allocation.doubled.nonzeroBitCount >= doubles {
        allocation.take(beforeOne)
      } else {
        dead = 0
      }
    }
  }

  /// Counts single courses in as many places as they may be, so that others are counted once: as long as that
  /// leaves fewer counted twice, and more than `least` are.
  mutating func concentrate(least: Int) {
    var isBetter = true
    while isBetter, allocation.doubled.nonzeroBitCount > least {
      isBetter = false
      for entry in audit.entries.indices.reversed() where allocation.doubled.nonzeroBitCount > least {
        let leaves = audit.entries[entry].leaves
        let isOfMany = tables.leavesOfSet.reduce(0) { $0 + (leaves & $1 != 0 ? 1 : 0) } > 1
        guard isOfMany, leaves.nonzeroBitCount > allocation.placed[entry].nonzeroBitCount else { continue }
        let doubles = allocation.doubled.nonzeroBitCount
        beforeSpread.take(allocation)
        guard spread(entry) else { continue }
        free(least: least)
        if allocation.doubled.nonzeroBitCount < doubles {
          isBetter = true
        } else {
          allocation.take(beforeSpread)
        }
      }
    }
  }

  /// Puts a course in the place of another wherever it may be as well; says whether it did.
  private mutating func spread(_ entry: Int) -> Bool {
    var isSpread = false
    (audit.entries[entry].leaves & ~allocation.placed[entry]).forEachBit { leaf in
      guard allocation.held[leaf] != 0, allocation.mayAdd(entry, to: leaf) else { return }
      let spare = allocation.fill[leaf] - min(allocation.fill[leaf], audit.needs[leaf])
      let most = audit.value(entry, in: leaf) + spare
      var rest = allocation.held[leaf] & allocation.doubled
      rest = rest == 0 ? allocation.held[leaf] : rest
      while rest != 0 {
        let other = rest.first
        rest &= rest &- 1
        guard audit.value(other, in: leaf) <= most else { continue }
        allocation.remove(other, from: leaf)
        allocation.add(entry, to: leaf)
        isSpread = true
        return
      }
    }
    return isSpread
  }

  /// Moves courses to where the learner would like them, where nothing better is lost.
  private mutating func steer() {
    for entry in audit.entries.indices {
      let wanted = audit.entries[entry].steer
      guard wanted != 0, wanted & allocation.placed[entry] == 0 else { continue }
      beforeOne.take(allocation)
      let score = allocation.score
      var isDone = false
      wanted.forEachBit { leaf in
        if isDone { return }
        let own = allocation.placed[entry] & tables.leavesOfSet[tables.setOfLeaf[leaf]]
        own.forEachBit { allocation.remove(entry, from: $0) }
        if allocation.mayAdd(entry, to: leaf) {
          allocation.add(entry, to: leaf)
          own.forEachBit { fill($0) }
          release(around: leaf, keeping: entry)
          allocation.placed[entry].forEachBit { other in
            guard other != leaf, allocation.doubled.has(entry) else { return }
            _ = exchange(into: other, losing: entry, isDoublingAllowed: false)
          }
          isDone = allocation.score > score
        }
        if !isDone { allocation.take(beforeOne) }
      }
    }
  }

  private mutating func release(around leaf: Int, keeping entry: Int) {
    allocation.held[leaf].forEachBit { other in
      guard other != entry, audit.entries[other].steer & .bit(leaf) == 0 else { return }
      if allocation.fill[leaf] - audit.value(other, in: leaf) >= audit.needs[leaf] {
        allocation.remove(other, from: leaf)
      }
    }
  }
}
