import Planning

/// The best allocation by trying every one, straight from the words of `docs/audit.md`; nothing of the engine's
/// own is used.
struct TryingAll {
  struct Node {
    let requirement: Requirement
    let set: Int
    var leaves: Set<Int> = []
    var isWaived = false
  }

  struct Leaf {
    let name: String
    let set: Int
    let need: Int
    let isCourses: Bool
    var eligible: Set<Int> = []
  }

  let audit: SmallAudit
  let scope: AuditScope
  var leaves: [Leaf] = []
  var nodes: [String: Node] = [:]
  /// The places that each course may have, as sets of leaves.
  var places: [[Set<Int>]] = []

  init(_ audit: SmallAudit, scope: AuditScope = .planned) {
    self.audit = audit
    self.scope = scope
    for (index, set) in audit.sets.enumerated() { _ = number(set.root, index) }
    for exception in audit.record.exceptions {
      guard let node = nodes[exception.requirement] else { continue }
      switch exception.change {
      case .waive: waive(node.requirement, audit.sets[node.set].id)
      case .substitute(let id):
        for (place, record) in audit.record.courses.enumerated() where record.id == id && earns(record) {
          for leaf in node.leaves where record.credits > .none || leaves[leaf].isCourses {
            leaves[leaf].eligible.insert(place)
          }
        }
      }
    }
    for name in nodes.keys where nodes[name]!.isWaived {
      for leaf in nodes[name]!.leaves { leaves[leaf].eligible = [] }
    }
    places = audit.record.courses.indices.map { place in
      var sets: [Set<Int>] = [[]]
      for leaf in leaves.indices where leaves[leaf].eligible.contains(place) {
        sets += sets.map { $0.union([leaf]) }.filter { isPermitted($0) }
      }
      return sets
    }
  }

  /// How many allocations there are, with those that break a limit.
  var count: Double { places.reduce(1) { $0 * Double($1.count) } }

  private mutating func number(_ requirement: Requirement, _ set: Int) -> Set<Int> {
    let name = "\(audit.sets[set].id)/\(requirement.id)"
    nodes[name] = Node(requirement: requirement, set: set)
    var own: Set<Int> = []
    switch requirement.rule {
    case .all(let below), .some(_, let below):
      for child in below { own.formUnion(number(child, set)) }
    case .credits(let need, let choice, let minimum):
      own = [leaf(name, set, need.thousandths, false, choice, minimum)]
    case .courses(let need, let choice, let minimum):
      own = [leaf(name, set, need * 1_000, true, choice, minimum)]
    case .average, .milestone: break
    }
    nodes[name]!.leaves = own
    return own
  }

  private mutating func leaf(
    _ name: String, _ set: Int, _ need: Int, _ isCourses: Bool, _ choice: CourseChoice,
    _ minimum: LetterGrade?
  ) -> Int {
    var leaf = Leaf(name: name, set: set, need: need, isCourses: isCourses)
    for (place, record) in audit.record.courses.enumerated() {
      guard earns(record), choice.contains(record.course), isCourses || record.credits > .none else {
        continue
      }
      if let minimum, record.status != .waived {
        let isOpen = record.status == .planned || record.status == .inProgress
        guard record.grade.map({ $0 >= minimum }) ?? isOpen else { continue }
      }
      leaf.eligible.insert(place)
    }
    leaves.append(leaf)
    return leaves.count - 1
  }

  private func earns(_ record: CourseRecord) -> Bool {
    if record.status == .planned, scope != .planned { return false }
    if record.status == .inProgress, scope == .earned { return false }
    return record.status == .waived || record.grade != .f
  }

  private mutating func waive(_ requirement: Requirement, _ set: String) {
    nodes["\(set)/\(requirement.id)"]!.isWaived = true
    switch requirement.rule {
    case .all(let below), .some(_, let below): for child in below { waive(child, set) }
    default: break
    }
  }

  /// The sides of a rule, each a set of leaves; and whether it speaks of another set.
  private func sides(_ rule: SharingRule, _ set: String) -> (sides: [Set<Int>], isBetween: Bool) {
    var (own, outer): ([Set<Int>], [Set<Int>]) = ([], [])
    var isBetween = false
    for id in rule.requirements {
      if let node = nodes["\(set)/\(id)"] {
        own.append(node.leaves)
      } else {
        isBetween = true
        if let node = nodes[id] ?? nodes["\(id)/root"] { outer.append(node.leaves) }
      }
    }
    if isBetween, own.isEmpty { own = [nodes["\(set)/root"]!.leaves] }
    return (own + outer, isBetween)
  }

  private func isPair(_ one: Int, _ other: Int, _ sides: [Set<Int>]) -> Bool {
    sides.indices.contains { left in
      sides.indices.contains { $0 != left && sides[left].contains(one) && sides[$0].contains(other) }
    }
  }

  /// Which rule of a set permits a pair: the first one.
  private func permission(_ one: Int, _ other: Int) -> Int? {
    let set = audit.sets[leaves[one].set]
    return set.sharing.firstIndex {
      let (sides, isBetween) = self.sides($0, set.id)
      return !isBetween && isPair(one, other, sides)
    }
  }

  private func isPermitted(_ place: Set<Int>) -> Bool {
    place.allSatisfy { one in
      place.allSatisfy {
        $0 == one || leaves[$0].set != leaves[one].set || permission(one, $0) != nil
      }
    }
  }

  private struct Limit {
    let most: Int
    let pairs: [Set<Int>]
  }

  private var limits: [Limit] {
    var limits: [Limit] = []
    for (index, set) in audit.sets.enumerated() {
      for (number, rule) in set.sharing.enumerated() {
        guard let most = rule.most else { continue }
        let (sides, isBetween) = self.sides(rule, set.id)
        var pairs: [Set<Int>] = []
        for one in leaves.indices {
          for other in leaves.indices where other > one && isPair(one, other, sides) {
            let isSame = leaves[one].set == leaves[other].set
            if isBetween ? !isSame : isSame && leaves[one].set == index && permission(one, other) == number {
              pairs.append([one, other])
            }
          }
        }
        limits.append(Limit(most: most.thousandths, pairs: pairs))
      }
    }
    return limits
  }

  /// The best figures of all.
  func best(priorities: [Int]) -> AuditObjective {
    let limits = limits
    // What each place uses up of each limit.
    let uses = places.enumerated().map { place, sets in
      sets.map { set in
        limits.map { limit in
          limit.pairs.contains { $0.isSubset(of: set) } ? audit.record.courses[place].credits.thousandths : 0
        }
      }
    }
    let steers = audit.record.courses.map { $0.steer.flatMap { nodes[$0]?.leaves } ?? [] }
    var best: AuditObjective?
    var fill = Array(repeating: 0, count: leaves.count)
    var shared = Array(repeating: 0, count: limits.count)
    func value(_ place: Int, _ leaf: Int) -> Int {
      leaves[leaf].isCourses ? 1_000 : audit.record.courses[place].credits.thousandths
    }
    func step(_ place: Int, _ doubles: Int, _ honoured: Int) {
      guard place < places.count else {
        guard zip(shared, limits).allSatisfy({ $0 <= $1.most }) else { return }
        let objective = objective(fill, doubles, honoured, priorities)
        if best.map({ $0 < objective }) ?? true { best = objective }
        return
      }
      for (number, set) in places[place].enumerated() {
        for leaf in set { fill[leaf] += value(place, leaf) }
        for index in limits.indices { shared[index] += uses[place][number][index] }
        step(
          place + 1, doubles + (set.count > 1 ? 1 : 0),
          honoured + (set.isDisjoint(with: steers[place]) ? 0 : 1))
        for leaf in set { fill[leaf] -= value(place, leaf) }
        for index in limits.indices { shared[index] -= uses[place][number][index] }
      }
    }
    step(0, 0, 0)
    return best!
  }

  /// Course by course, each to the first requirement of each set that still needs it.
  func greedy(priorities: [Int]) -> AuditObjective {
    var fill = Array(repeating: 0, count: leaves.count)
    let limits = limits
    var shared = Array(repeating: 0, count: limits.count)
    var (doubles, honoured) = (0, 0)
    for (place, record) in audit.record.courses.enumerated() {
      var own: Set<Int> = []
      func shares(_ limit: Limit, _ set: Set<Int>) -> Bool { limit.pairs.contains { $0.isSubset(of: set) } }
      for leaf in leaves.indices where leaves[leaf].eligible.contains(place) && fill[leaf] < leaves[leaf].need
      {
        let more = own.union([leaf])
        let isWithin = limits.indices.allSatisfy {
          !shares(limits[$0], more) || shared[$0] + record.credits.thousandths <= limits[$0].most
        }
        if isPermitted(more), isWithin { own = more }
      }
      for leaf in own { fill[leaf] += leaves[leaf].isCourses ? 1_000 : record.credits.thousandths }
      for index in limits.indices where shares(limits[index], own) {
        shared[index] += record.credits.thousandths
      }
      if own.count > 1 { doubles += 1 }
      if let node = record.steer.flatMap({ nodes[$0] }), !own.isDisjoint(with: node.leaves) { honoured += 1 }
    }
    return objective(fill, doubles, honoured, priorities)
  }

  func objective(_ fill: [Int], _ doubles: Int, _ honoured: Int, _ priorities: [Int]) -> AuditObjective {
    var counts = Array(repeating: 0, count: priorities.count)
    var missing = counts
    func look(_ requirement: Requirement, _ set: String) {
      if case .all(let below) = requirement.rule {
        for child in below { look(child, set) }
        return
      }
      let own = standing(requirement, set, fill)
      let rank = priorities.firstIndex(of: requirement.priority)!
      counts[rank] += own.count
      missing[rank] += own.missing
    }
    for set in audit.sets { look(set.root, set.id) }
    return AuditObjective(
      satisfied: counts, missing: missing, doubleCounted: doubles, steersHonoured: honoured)
  }

  /// A choice inside another is met as a whole.
  private func isMet(_ requirement: Requirement, _ set: String, _ fill: [Int]) -> Bool {
    let own = standing(requirement, set, fill)
    if case .some(let number, _) = requirement.rule { return own.count >= number }
    return own.count > 0
  }

  private func standing(_ requirement: Requirement, _ set: String, _ fill: [Int]) -> (
    count: Int, missing: Int
  ) {
    let node = nodes["\(set)/\(requirement.id)"]!
    switch requirement.rule {
    case .some(let number, let below):
      if node.isWaived { return (number, 0) }
      let all = below.map { (isMet: isMet($0, set, fill), missing: standing($0, set, fill).missing) }
      let met = all.filter(\.isMet).count
      let open = all.filter { !$0.isMet }.map(\.missing).sorted()
      return (min(number, met), open.prefix(max(0, number - met)).reduce(0, +))
    case .all(let below):
      let missing = below.reduce(0) { $0 + standing($1, set, fill).missing }
      return (below.allSatisfy { isMet($0, set, fill) } ? 1 : 0, missing)
    case .credits, .courses:
      if node.isWaived { return (1, 0) }
      let leaf = node.leaves.first!
      let missing = max(0, leaves[leaf].need - fill[leaf])
      return (missing == 0 ? 1 : 0, missing)
    case .milestone(let id):
      return node.isWaived || audit.record.milestones.contains(id) ? (1, 0) : (0, 1_000)
    case .average(let least, let choice):
      let graded = audit.record.courses.filter {
        $0.grade != nil && choice.contains($0.course)
          && ($0.status == .planned ? scope == .planned : $0.status != .inProgress || scope != .earned)
      }
      let weight = graded.reduce(0) { $0 + $1.course.credits.thousandths }
      let points = graded.reduce(0) { $0 + $1.grade!.points * $1.course.credits.thousandths }
      return node.isWaived || weight > 0 && points >= least * weight ? (1, 0) : (0, 1_000)
    }
  }
}
