/// The sharing rules of all sets, over the leaves of all their trees in one row.
///
/// A rule whose ids are all of its own set permits: any two of them may count the same course, up to its limit; a
/// pair that several rules permit goes by the first. A rule that names another set limits what those of different
/// sets share; without an id of its own set it speaks for the whole of it.
struct SharedPairs {
  /// Pairs of leaves that may share so much together.
  struct Limit {
    var pairs: [(Int, Int)]
    let most: Int
  }

  /// Leaves of the same set that may count the same course.
  private(set) var partners: [Set<Int>]
  private(set) var limits: [Limit] = []

  init(_ sets: [RequirementSet], _ trees: [RequirementTree], firstLeaf: [Int], leaves: Int) {
    partners = Array(repeating: [], count: leaves)
    let setOfLeaf = trees.enumerated().flatMap { index, tree in tree.leaves.map { _ in index } }
    func named(_ name: String, by own: Int) -> (set: Int, leaves: [Int])? {
      if let below = trees[own].below[name] { return (own, below.map { firstLeaf[own] + $0 }) }
      for (index, set) in sets.enumerated() {
        if name == set.id { return (index, trees[index].leaves.indices.map { firstLeaf[index] + $0 }) }
        if name.hasPrefix(set.id + "/"),
          let below = trees[index].below[String(name.dropFirst(set.id.count + 1))]
        {
          return (index, below.map { firstLeaf[index] + $0 })
        }
      }
      return nil
    }
    for (own, set) in sets.enumerated() {
      for rule in set.sharing {
        let isOwn = rule.requirements.map { name in
          Self.names(set.root, name) || name == set.id || name.hasPrefix(set.id + "/")
        }
        var sides = rule.requirements.compactMap { named($0, by: own) }
        if isOwn.contains(false) {
          guard let most = rule.most else { continue }
          if !isOwn.contains(true) {
            sides.append((own, trees[own].leaves.indices.map { firstLeaf[own] + $0 }))
          }
          let pairs = Self.pairs(sides.map(\.leaves)).filter { setOfLeaf[$0.0] != setOfLeaf[$0.1] }
          if !pairs.isEmpty { limits.append(Limit(pairs: pairs, most: most.thousandths)) }
        } else {
          let pairs = Self.pairs(sides.map(\.leaves)).filter { !partners[$0.0].contains($0.1) }
          for (one, other) in pairs {
            partners[one].insert(other)
            partners[other].insert(one)
          }
          if let most = rule.most, !pairs.isEmpty {
            limits.append(Limit(pairs: pairs, most: most.thousandths))
          }
        }
      }
    }
  }

  private static func names(_ requirement: Requirement, _ id: String) -> Bool {
    if requirement.id == id { return true }
    switch requirement.rule {
    case .all(let parts), .some(_, let parts): return parts.contains { names($0, id) }
    default: return false
    }
  }

  /// All pairs of leaves of two different sides.
  private static func pairs(_ sides: [[Int]]) -> [(Int, Int)] {
    var found: [(Int, Int)] = []
    for (index, side) in sides.enumerated() {
      for other in sides[(index + 1)...] {
        for one in side {
          for two in other
          where one != two && !found.contains(where: { $0 == (one, two) || $0 == (two, one) }) {
            found.append((one, two))
          }
        }
      }
    }
    return found
  }
}
