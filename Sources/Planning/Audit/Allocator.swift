/// Finds the best allocation of one case, within a budget.
struct Allocator {
  let audit: AuditCase
  let mostNodes: Int
  /// The leaves of each entry.
  private(set) var placed: [LeafMask]
  private(set) var score: Score
  private(set) var nodes = 0
  private(set) var isProved: Bool
  /// Whether only what is met and missing is looked at.
  private let isMetOnly: Bool

  /// At most so many starts that try other sides of choices.
  private static let mostStarts = 24
  /// At most so many ways to choose are searched one by one.
  private static let mostSides = 128

  init(_ audit: AuditCase, nodes: Int, isMetOnly: Bool = false) {
    self.audit = audit
    self.isMetOnly = isMetOnly
    mostNodes = nodes
    var start = AllocationStart(audit)
    let tables = audit.tables
    let wanted = tables.hasChoices ? audit.wanted() : tables.allLeaves
    start.fill(wanted)
    score = start.allocation.score
    placed = []
    isProved =
      (isMetOnly || score.doubles == 0 && score.steers == audit.steers)
      && score.met == audit.scoreOfSupplies.met
    if isProved {
      placed = start.allocation.places
    } else {
      prove(&start, wanted)
    }
  }

  private mutating func prove(_ start: inout AllocationStart, _ wanted: LeafMask) {
    let tables = audit.tables
    var scarce = start.closedForNeed
    let all = 0..<tables.sets.count
    var bounds = AllocationBounds(
      audit, sets: all, order: Array(audit.entries.indices), scarce: scarce, scarceForDoubles: 0,
      isForStart: true)
    let empty = Array(repeating: 0, count: max(1, tables.leaves.count))
    var targets = empty.withUnsafeBufferPointer { fill in
      all.map { bounds.met($0, fill: fill.baseAddress!, from: 0) }
    }
    func total(_ scores: [Score]) -> Score { scores.reduce(into: Score()) { $0.add($1) } }
    func isBest(_ score: Score, _ least: Int) -> Bool {
      score.met == total(targets).met
        && (isMetOnly || score.doubles <= least && score.steers == audit.steers)
    }
    // The quick bound first; the better one where that is not reached.
    let missing = total(targets).missing
    var least = 0
    if !isMetOnly {
      let isMet = score.met == total(targets).met
      least = bounds.doublesByGroups(missing: missing, from: 0)
      if isMet, score.doubles > least { least = bounds.doubles(missing: missing, from: 0) }
      if !isMet || score.doubles > least || score.steers < audit.steers {
        start.refine(least: isMet ? least : 0)
        score = start.allocation.score
      }
      if !isMet, score.doubles > least { least = bounds.doubles(missing: missing, from: 0) }
    }
    placed = start.allocation.places
    if isBest(score, least) {
      isProved = true
      return
    }
    let scarceForDoubles = start.closedForDoubles
    func improve(_ start: inout AllocationStart) {
      guard !isMetOnly, score.doubles > least, start.allocation.score.met == total(targets).met else {
        return
      }
      start.concentrate(least: least)
      take(start.allocation)
    }
    improve(&start)
    if isBest(score, least) {
      isProved = true
      return
    }
    if tables.hasChoices, score.met != total(targets).met || !isMetOnly && score.doubles > least {
      for other in audit.otherWanted(wanted).prefix(Self.mostStarts) {
        var start = AllocationStart(audit)
        start.fill(other)
        if !isMetOnly { start.refine(least: start.allocation.score.met == total(targets).met ? least : 0) }
        take(start.allocation)
        improve(&start)
        scarce |= start.closedForNeed
        if isBest(score, least) {
          isProved = true
          return
        }
      }
    }
    // Each set alone, where what it comes to at best is not known yet.
    var isKnown = true
    var own = Array(repeating: LeafMask(0), count: placed.count)
    for set in all {
      let leaves = tables.leavesOfSet[set]
      for entry in own.indices { own[entry] |= placed[entry] & leaves }
      let allocation = Allocation(audit)
      for entry in own.indices { allocation.place(entry, at: placed[entry] & leaves) }
      let reached = audit.score(of: set, allocation.fill)
      if reached.met == targets[set].met { continue }
      let search = search(
        set..<(set + 1), isMetOnly: true, targets: nil, best: reached, scarce: scarce, scarceForDoubles: 0,
        nodes: mostNodes / 4)
      if search.isFinished { targets[set] = search.best } else { isKnown = false }
      if let found = search.found {
        for entry in own.indices { own[entry] = own[entry] & ~leaves | found[entry] & leaves }
      }
    }
    var together = AllocationStart(audit)
    together.fill(from: own)
    if !isMetOnly { together.refine(least: 0) }
    take(together.allocation)
    improve(&together)
    least = empty.withUnsafeBufferPointer { fill in
      for set in all { _ = bounds.met(set, fill: fill.baseAddress!, from: 0) }
      return isMetOnly ? 0 : bounds.doubles(missing: total(targets).missing, from: 0)
    }
    if isBest(score, least) {
      isProved = true
      return
    }
    if isMetOnly, all.count == 1 { return }
    let search = search(
      all, isMetOnly: false, targets: tables.hasLimitsBetweenSets || !isKnown ? nil : targets, best: score,
      scarce: scarce, scarceForDoubles: scarceForDoubles | together.closedForDoubles, nodes: mostNodes - nodes
    )
    isProved = search.isFinished
    if let found = search.found {
      let allocation = Allocation(audit)
      for (entry, leaves) in found.enumerated() { allocation.place(entry, at: leaves) }
      take(allocation)
    }
  }

  /// What a search came to.
  private struct Findings {
    var best: Score
    var found: [LeafMask]?
    var isFinished = true
  }

  /// Searches for each way to choose by itself, or for all at once where there are very many.
  private mutating func search(
    _ sets: Range<Int>, isMetOnly: Bool, targets: [Score]?, best: Score, scarce: LeafMask,
    scarceForDoubles: LeafMask, nodes mostNodes: Int
  ) -> Findings {
    var findings = Findings(best: best)
    var cases = [audit]
    if audit.tables.hasChoices, let sides = ChoiceSides.all(audit, sets: sets, most: Self.mostSides),
      sides.count > 1
    {
      cases = sides.map { AuditCase(audit, sides: $0) }
    }
    var left = mostNodes
    for one in cases {
      var search = AllocationSearch(
        one, sets: sets, isMetOnly: isMetOnly, targets: targets, best: findings.best, scarce: scarce,
        scarceForDoubles: scarceForDoubles, nodes: left)
      search.run()
      nodes += search.nodes
      left -= search.nodes
      if let found = search.found {
        findings.best = search.best
        findings.found = found
      }
      if !search.isFinished {
        findings.isFinished = false
        break
      }
    }
    return findings
  }

  private mutating func take(_ allocation: Allocation) {
    let other = allocation.score
    if allocation.isWithinLimits, other > score {
      score = other
      placed = allocation.places
    }
  }
}
