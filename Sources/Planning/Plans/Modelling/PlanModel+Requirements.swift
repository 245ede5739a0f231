extension PlanModel {
  /// What counts toward what, and that it is enough.
  mutating func addRequirements() {
    let entries = candidates.indices.map(Entry.candidate) + held.records.indices.map(Entry.record)
    let limited = Set(sharing.limits.flatMap { $0.pairs.flatMap { [$0.0, $0.1] } })
    for entry in entries {
      for set in trees.indices { allot(entry, set, limited) }
    }
    for limit in sharing.limits { add(limit, entries) }
    for set in trees.indices { require(trees[set].root, in: set, if: nil) }
  }

  func credits(_ entry: Entry) -> Int {
    switch entry {
    case .candidate(let number): candidates[number].course.credits.thousandths
    case .record(let number): held.records[number].credits.thousandths
    }
  }

  private func leaves(_ entry: Entry, _ set: Int) -> [Int] {
    let tree = trees[set]
    let first = firstLeaf[set]
    switch entry {
    case .candidate(let number):
      let course = candidates[number].course
      return tree.leaves.indices.filter { tree.counts(course, toward: $0) }.map { first + $0 }
    case .record(let number):
      let record = held.records[number]
      return tree.leaves.indices.filter { tree.counts(record, toward: $0) }.map { first + $0 }
    }
  }

  /// A course counts whole for one leaf, or for leaves that may share it.
  private mutating func allot(_ entry: Entry, _ set: Int, _ limited: Set<Int>) {
    let leaves = leaves(entry, set)
    let taken: Literal =
      switch entry {
      case .candidate(let number): candidates[number].taken
      case .record: yes
      }
    if leaves.count == 1, !limited.contains(leaves[0]) {
      allotted[leaves[0]].append((entry, taken))
      return
    }
    let literals = leaves.map { leaf in
      let literal = solver.newVariable(phase: true, activity: 0.1)
      solver.add(clause: [!literal, taken])
      allotted[leaf].append((entry, literal))
      return literal
    }
    let isAlone = leaves.allSatisfy { sharing.partners[$0].isDisjoint(with: leaves) }
    if isAlone, leaves.count > 2 {
      solver.add(sum: literals.map { WeightedLiteral(!$0, 1) }, atLeast: leaves.count - 1)
      return
    }
    for one in leaves.indices {
      for other in leaves.indices where one < other && !sharing.partners[leaves[one]].contains(leaves[other])
      {
        solver.add(clause: [!literals[one], !literals[other]])
      }
    }
  }

  private mutating func add(_ limit: SharedPairs.Limit, _ entries: [Entry]) {
    var literals: [Entry: [Int: Literal]] = [:]
    for leaf in Set(limit.pairs.flatMap { [$0.0, $0.1] }) {
      for (entry, literal) in allotted[leaf] { literals[entry, default: [:]][leaf] = literal }
    }
    var shared: [WeightedLiteral] = []
    for entry in entries {
      guard let own = literals[entry] else { continue }
      let pairs = limit.pairs.compactMap { one, other in
        own[one].flatMap { left in own[other].map { (left, $0) } }
      }
      guard !pairs.isEmpty else { continue }
      let isShared = solver.newVariable()
      for (one, other) in pairs { solver.add(clause: [!one, !other, isShared]) }
      shared.append(WeightedLiteral(isShared, credits(entry)))
    }
    solver.add(sum: shared.map { WeightedLiteral($0.literal, -$0.weight) }, atLeast: -limit.most)
  }

  /// A node is met, if a literal is true; always where there is none.
  private mutating func require(_ node: RequirementTree.Node, in set: Int, if condition: Literal?) {
    let unlessAsked = condition.map { [!$0] } ?? []
    switch node {
    case .met: return
    case .unmet(let place): solver.add(clause: unlessAsked + unless(.requirement(place)))
    case .leaf(let leaf):
      let own = trees[set].leaves[leaf]
      let terms = allotted[firstLeaf[set] + leaf].map { entry, literal in
        WeightedLiteral(literal, own.isCount ? 1_000 : credits(entry))
      }
      add(sum: terms, atLeast: own.need, unless: unlessAsked + unless(.requirement(own.place)))
    case .some(let number, let parts):
      if number == parts.count {
        for part in parts { require(part, in: set, if: condition) }
        return
      }
      let literals = parts.map { part in
        let literal = solver.newVariable(phase: true, activity: 0.2)
        require(part, in: set, if: literal)
        return WeightedLiteral(literal, 1)
      }
      add(sum: literals, atLeast: number, unless: unlessAsked)
    }
  }
}
