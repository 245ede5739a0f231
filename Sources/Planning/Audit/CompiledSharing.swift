/// The sharing rules of requirement sets as tables.
///
/// A rule whose ids are all of its own set permits: any two of them may count the same course, up to its limit.
/// A pair that several rules permit goes by the first of them. A rule that names another set permits nothing; it
/// limits what those of different sets share, and one without an id of its own set speaks for the whole of it.
struct CompiledSharing {
  private(set) var partners: [LeafMask]
  private(set) var limits: [RequirementTables.Limit] = []
  private(set) var hasLimitsBetweenSets = false

  init(_ sets: [RequirementSet], names: [String: Int], masks: [LeafMask], setOfLeaf: [Int]) {
    partners = Array(repeating: 0, count: setOfLeaf.count)
    for (index, set) in sets.enumerated() {
      let own = (0..<setOfLeaf.count).reduce(LeafMask(0)) { setOfLeaf[$1] == index ? $0 | .bit($1) : $0 }
      for rule in set.sharing {
        // `nil` for one of another set, known here or not.
        let inner = rule.requirements.map { name -> LeafMask? in
          let isOwn = name == set.id || name.hasPrefix(set.id + "/")
          return (names["\(set.id)/\(name)"] ?? (isOwn ? names[name] : nil)).map { masks[$0] }
        }
        let sides = inner.compactMap { $0 }
        if sides.count == inner.count {
          permit(sides, rule.most)
        } else if let most = rule.most {
          let outer = zip(rule.requirements, inner).compactMap { name, mask in
            mask == nil ? names[name].map { masks[$0] } : nil
          }
          limit((sides.isEmpty ? [own] : sides) + outer, most.thousandths, setOfLeaf)
        }
      }
    }
  }

  /// Leaves in any two of some masks.
  private func pairs(_ sides: [LeafMask], _ isPair: (Int, Int) -> Bool) -> [LeafMask] {
    var found = Array(repeating: LeafMask(0), count: partners.count)
    for (one, left) in sides.enumerated() {
      for (other, right) in sides.enumerated() where one != other {
        left.forEachBit { leaf in
          right.forEachBit { if $0 != leaf, isPair(leaf, $0) { found[leaf] |= .bit($0) } }
        }
      }
    }
    return found
  }

  private mutating func permit(_ sides: [LeafMask], _ most: Credits?) {
    let known = partners
    let new = pairs(sides) { !known[$0].has($1) }
    for leaf in partners.indices { partners[leaf] |= new[leaf] }
    if let most { add(new, most.thousandths) }
  }

  private mutating func limit(_ sides: [LeafMask], _ most: Int, _ sets: [Int]) {
    add(pairs(sides) { sets[$0] != sets[$1] }, most)
    hasLimitsBetweenSets = true
  }

  private mutating func add(_ pairs: [LeafMask], _ most: Int) {
    let members = pairs.indices.reduce(LeafMask(0)) { pairs[$1] != 0 ? $0 | .bit($1) : $0 }
    guard members != 0 else { return }
    limits.append(RequirementTables.Limit(members: members, partners: pairs, most: most))
  }
}
