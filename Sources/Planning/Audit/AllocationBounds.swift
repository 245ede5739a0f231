/// How good an allocation can become at best when the first of the courses have their places.
///
/// A group of units of one set cannot use more credit than the courses that count toward any of them have (Hall
/// 1935); what they need at least is compared with that. Between all sets, what has to be used beyond the courses'
/// own credit has to be counted twice.
struct AllocationBounds {
  /// Units, and the credit for them that the courses from each on have.
  private struct Group {
    var units: [Int] = []
    /// One more than there are courses.
    var supply: [Int] = []
    /// What each course adds when it is counted twice; for bounds on that alone.
    var extra: [Int] = []
  }

  private let audit: AuditCase
  private let tables: RequirementTables
  private let order: [Int]
  private let leaves: LeafMask
  private let sets: Range<Int>
  /// Whether nothing but the bound before the first course is asked for.
  private let isForStart: Bool
  /// What the courses from each on add to each leaf.
  private var open: [Int] = []
  /// For each set, the whole of it and others.
  private var groups: [[Group]] = []
  private var doubleGroups: [Group] = []
  /// The courses in order.
  private var givers: [CreditFlow.Course] = []
  private var full: [Int]
  /// How full each leaf is.
  private var now: [Int]
  private var outlooks: [UnitOutlook?]

  /// Bounds for some sets, with groups of leaves that may be scarce, when courses are placed in an order.
  init(
    _ audit: AuditCase, sets: Range<Int>, order: [Int], scarce: LeafMask, scarceForDoubles: LeafMask,
    isForStart: Bool = false
  ) {
    self.isForStart = isForStart
    self.audit = audit
    self.order = order
    self.sets = sets
    tables = audit.tables
    leaves = sets.reduce(0) { $0 | audit.tables.leavesOfSet[$1] }
    full = Array(repeating: 0, count: max(1, tables.leaves.count))
    now = full
    outlooks = Array(repeating: nil, count: tables.units.count)
    if isForStart {
      makeForStart(scarce)
      return
    }
    let count = tables.leaves.count
    open = Array(repeating: 0, count: (order.count + 1) * count)
    for index in order.indices.reversed() {
      let row = index * count
      for leaf in 0..<count { open[row + leaf] = open[row + count + leaf] }
      (audit.entries[order[index]].leaves & leaves).forEachBit {
        open[row + $0] += audit.value(order[index], in: $0)
      }
    }
    for set in tables.sets.indices {
      guard sets.contains(set) else {
        groups.append([])
        continue
      }
      let units = tables.unitLists[set]
      var own = [group(units, isEachUse: true)]
      let part = units.filter { tables.units[$0].leaves & scarce != 0 }
      if !part.isEmpty, part.count < units.count { own.append(group(part, isEachUse: true)) }
      groups.append(own)
    }
    let all = sets.count == tables.sets.count ? tables.allUnits : sets.flatMap { tables.unitsOfSet[$0] }
    doubleGroups = [group(all, isEachUse: false)]
    let part = all.filter { tables.units[$0].leaves & scarceForDoubles != 0 }
    if !part.isEmpty, part.count < all.count { doubleGroups.append(group(part, isEachUse: false)) }
  }

  /// The groups of all courses and all sets, in one go.
  private mutating func makeForStart(_ scarce: LeafMask) {
    var supplies = Array(repeating: 0, count: tables.unitLists.count)
    var all = Group(units: tables.allUnits, supply: [0], extra: Array(repeating: 0, count: order.count))
    var supply = 0
    makeGivers { supplies[$0] += $1 }
    groups = zip(tables.unitLists, supplies).map { [Group(units: $0, supply: [$1])] }
    for index in givers.indices {
      all.extra[index] = max(0, givers[index].uses - 1) * givers[index].value
      supply += givers[index].value
    }
    all.supply[0] = supply
    doubleGroups = [all]
    guard scarce != 0 else { return }
    for set in groups.indices {
      let part = tables.unitLists[set].filter { tables.units[$0].leaves & scarce != 0 }
      if !part.isEmpty, part.count < tables.unitLists[set].count {
        groups[set].append(group(part, isEachUse: true))
      }
    }
  }

  /// What each course can give, and how often; and what that adds to each set.
  @inline(__always)
  private mutating func makeGivers(_ add: (_ set: Int, _ more: Int) -> Void = { _, _ in }) {
    givers.reserveCapacity(order.count)
    for entry in order {
      let own = audit.entries[entry].leaves & leaves
      let value = audit.value(entry, inAnyOf: own)
      var units = own
      if audit.open == nil {
        units = 0
        own.forEachBit { units |= tables.firstOfUnit[$0] }
      }
      var (times, inSet) = (0, 1)
      for set in tables.leavesOfSet.indices {
        let here = tables.leavesOfSet[set] & own
        guard here != 0 else { continue }
        let most = audit.uses(here)
        times += most
        inSet = max(inSet, most)
        add(set, most * audit.value(entry, inAnyOf: here))
      }
      givers.append(CreditFlow.Course(value: value, inSet: inSet * value, units: units, uses: times))
    }
  }

  /// The supply has a course as often as it may count, or once.
  private func group(_ units: [Int], isEachUse: Bool) -> Group {
    let mask = units.reduce(LeafMask(0)) { $0 | tables.units[$1].leaves }
    var group = Group(units: units, supply: Array(repeating: 0, count: isForStart ? 1 : order.count + 1))
    if !isEachUse { group.extra = Array(repeating: 0, count: order.count) }
    for index in order.indices.reversed() {
      let leaves = audit.entries[order[index]].leaves & mask
      let value = audit.value(order[index], inAnyOf: leaves)
      var times = 0
      if leaves != 0 {
        for own in tables.leavesOfSet where own & leaves != 0 { times += audit.uses(own & leaves) }
      }
      if !isEachUse { group.extra[index] = max(0, times - 1) * value }
      let more = (isEachUse ? times : min(1, times)) * value
      if isForStart { group.supply[0] += more } else { group.supply[index] = group.supply[index + 1] + more }
    }
    return group
  }

  /// The best that a set can come to, of what is met and missing.
  ///
  /// Priority by priority: whatever comes to as much as is said of one has used as much credit for it, and the next
  /// can have no more than what is left.
  mutating func met(_ set: Int, fill: UnsafePointer<Int>, from index: Int) -> Score {
    look(set, fill, index)
    if let score = unlimited(set, index) { return score }
    var left = groups[set].map { $0.supply[index] }
    var score = Score()
    for rank in tables.places.indices {
      // With every course that is left.
      var (mostCount, leastMissing) = (0, 0)
      for unit in tables.unitsOfSet[set] where tables.units[unit].rank == rank {
        mostCount += outlooks[unit]!.best.count
        leastMissing += outlooks[unit]!.best.missing
      }
      let parts = groups[set].map { part(of: $0, rank) }
      var (count, missing) = (mostCount, leastMissing)
      for (part, left) in zip(parts, left) {
        count = min(count, mostCount - part.count + part.countWith(left))
        missing = max(missing, leastMissing - part.missing + part.residual - left)
      }
      for (place, part) in parts.enumerated() {
        let used = max(
          part.leastFor(count - mostCount + part.count),
          part.residual - (missing - leastMissing + part.missing))
        left[place] -= max(0, used)
      }
      score.add(count, missing, at: tables.places[rank])
    }
    return score
  }

  /// The same where there is enough credit for all that can be met.
  private func unlimited(_ set: Int, _ index: Int) -> Score? {
    for group in groups[set] {
      var residual = 0
      for unit in group.units { residual += outlooks[unit]!.residual }
      if residual > group.supply[index] { return nil }
    }
    var score = Score()
    for unit in tables.unitsOfSet[set] {
      let best = outlooks[unit]!.best
      score.add(best.count, best.missing, at: tables.places[tables.units[unit].rank])
    }
    return score
  }

  /// Units of one priority in a group.
  private struct Part {
    /// What they come to with every course that is left.
    var count = 0
    var missing = 0
    /// What each that can be met needs, the least first.
    var needs: [Int] = []
    var residual = 0

    func countWith(_ credit: Int) -> Int {
      var left = credit
      return needs.prefix { need in
        left -= need
        return left >= 0
      }.count
    }

    func leastFor(_ count: Int) -> Int { needs.prefix(max(0, count)).reduce(0, +) }
  }

  private func part(of group: Group, _ rank: Int) -> Part {
    var part = Part()
    for unit in group.units where tables.units[unit].rank == rank {
      let outlook = outlooks[unit]!
      part.count += outlook.best.count
      part.missing += outlook.best.missing
      if let first = outlook.first { part.needs.append(first) }
      if !outlook.reachable.isEmpty { part.needs += outlook.reachable }
      part.residual += outlook.residual
    }
    part.needs.sort()
    return part
  }

  /// When so much is missing at most, at least so many more courses have to be counted twice. After `met` of all
  /// sets at the same place.
  mutating func doubles(missing: Int, from index: Int) -> Int {
    let most = doublesByGroups(missing: missing, from: index)
    return most < order.count - index ? max(most, doublesByFlow(missing: missing, from: index)) : most
  }

  /// The same from sums alone: quick, and often enough.
  func doublesByGroups(missing: Int, from index: Int) -> Int {
    var most = 0
    var (served, best) = (-missing, -missing)
    for set in sets {
      for unit in tables.unitsOfSet[set] {
        served += outlooks[unit]!.residual
        best += outlooks[unit]!.best.missing
      }
    }
    guard served > 0 else { return 0 }
    for group in doubleGroups {
      var demand = best
      for unit in group.units { demand += outlooks[unit]!.residual - outlooks[unit]!.best.missing }
      most = max(most, uses(of: group.extra, lacking: demand - group.supply[index], from: index))
    }
    return most
  }

  /// What every course gives once, to where it is needed most.
  private mutating func doublesByFlow(missing: Int, from index: Int) -> Int {
    if givers.isEmpty { makeGivers() }
    var room = Array(repeating: 0, count: tables.leaves.count)
    var slack = missing
    var demand = 0
    for set in sets {
      for unit in tables.unitsOfSet[set] {
        let outlook = outlooks[unit]!
        slack -= outlook.best.missing
        demand += outlook.residual - outlook.best.missing
        if let open = audit.open {
          // With all sides chosen, each leaf has its own need.
          (open & tables.units[unit].leaves).forEachBit {
            room[$0] = max(0, min(audit.needs[$0], full[$0]) - now[$0])
          }
        } else if tables.units[unit].leaves != 0 {
          room[tables.units[unit].leaves.first] = max(0, outlook.residual - outlook.best.missing)
        }
      }
    }
    guard demand > slack else { return 0 }
    // A course counts whole, toward one unit: what that does not need is of no use to another.
    var courses = Array(givers[index...])
    for place in courses.indices {
      var most = 0
      courses[place].units.forEachBit { most = max(most, room[$0]) }
      courses[place].value = min(courses[place].value, most)
      courses[place].inSet = min(courses[place].inSet, most * courses[place].uses)
    }
    let flow = CreditFlow(courses, tables: tables, room: room)
    // In no more than this many uses, or not at all.
    guard let cost = flow.cost(of: demand - slack) else { return Int.max / 2 }
    return max(
      (cost + CreditFlow.use - 1) / CreditFlow.use,
      uses(of: doubleGroups[0].extra, lacking: demand - slack - flow.totalOfFirstUses, from: index))
  }

  /// How many second uses it takes at least to make up for what is lacking.
  private func uses(of extra: [Int], lacking: Int, from index: Int) -> Int {
    guard lacking > 0 else { return 0 }
    var lacking = lacking
    // Alike ones stand together mostly; so this is quicker than to sort.
    var count = 0
    var next = Int.max
    while lacking > 0 {
      // The largest below the last one, and how often it is there.
      var (value, times) = (0, 0)
      for place in index..<extra.count where extra[place] < next && extra[place] >= value {
        times = extra[place] == value ? times + 1 : 1
        value = extra[place]
      }
      guard value > 0 else { return Int.max / 2 }
      let used = min(times, (lacking + value - 1) / value)
      count += used
      lacking -= used * value
      next = value
    }
    return count
  }

  private mutating func look(_ set: Int, _ fill: UnsafePointer<Int>, _ index: Int) {
    let count = tables.leaves.count
    tables.leavesOfSet[set].forEachBit {
      now[$0] = fill[$0]
      full[$0] = fill[$0] + (isForStart ? audit.rows.supplies[$0] : open[index * count + $0])
    }
    for unit in tables.unitsOfSet[set] {
      outlooks[unit] = full.withUnsafeBufferPointer { audit.outlook(unit, fill, $0.baseAddress!) }
    }
  }
}
