/// Numbers the nodes of requirement sets from the root down, each before those below it.
struct RequirementTreeBuilder {
  struct Node {
    let requirement: Requirement
    let set: Int
    let kind: RequirementTables.Kind
    let depth: Int
  }

  struct Unit {
    let node: Int
    let set: Int
    let priority: Int
    /// How many requirements it counts like.
    let most: Int
    /// The most that it can lack, in thousandths of a credit.
    var mostMissing = 0
  }

  private(set) var nodes: [Node] = []
  private(set) var ends: [Int] = []
  private(set) var leaves: [RequirementTables.Leaf] = []
  private(set) var facts: [Int] = []
  private(set) var units: [Unit] = []

  mutating func add(_ requirement: Requirement, set: Int, depth: Int, unit: Int?) {
    let node = nodes.count
    var own = unit
    func count(_ most: Int) -> Int {
      if let own { return own }
      units.append(Unit(node: node, set: set, priority: requirement.priority, most: most))
      own = units.count - 1
      return units.count - 1
    }
    func lack(_ missing: Int) { if let own { units[own].mostMissing += missing } }
    let kind: RequirementTables.Kind
    var children: [Requirement] = []
    switch requirement.rule {
    case .all(let all):
      kind = .all
      children = all
    case .some(let number, let of):
      kind = .some(max(0, number))
      children = of
      _ = count(max(0, number))
    case .credits(let credits, let choice, let minimum):
      kind = .leaf(leaves.count)
      leaves.append(
        RequirementTables.Leaf(
          node: node, set: set, need: max(0, credits.thousandths), isCourses: false, choice: choice,
          minimum: minimum, unit: count(1)))
      lack(max(0, credits.thousandths))
    case .courses(let number, let choice, let minimum):
      kind = .leaf(leaves.count)
      leaves.append(
        RequirementTables.Leaf(
          node: node, set: set, need: max(0, number) * 1_000, isCourses: true, choice: choice,
          minimum: minimum, unit: count(1)))
      lack(max(0, number) * 1_000)
    case .average, .milestone:
      kind = .fact(facts.count)
      facts.append(node)
      _ = count(1)
      lack(1_000)
    }
    nodes.append(Node(requirement: requirement, set: set, kind: kind, depth: depth))
    ends.append(0)
    for child in children { add(child, set: set, depth: depth + 1, unit: own) }
    ends[node] = nodes.count
  }
}
