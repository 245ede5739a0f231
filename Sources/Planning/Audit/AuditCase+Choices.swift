extension AuditCase {
  /// Leaves to fill first: of each choice, the sides that can come closest.
  func wanted() -> LeafMask {
    tables.roots.reduce(0) { $0 | wanted(below: $1, rows.supplies) }
  }

  /// What would be met and missing if every requirement had all courses that could count toward it.
  var scoreOfSupplies: Score { score(rows.supplies) }

  private func wanted(below node: Int, _ full: UnsafePointer<Int>) -> LeafMask {
    switch tables.nodes[node].kind {
    case .leaf(let leaf): return .bit(leaf)
    case .fact: return 0
    case .all:
      var leaves: LeafMask = 0
      tables.forEachChild(of: node) { leaves |= wanted(below: $0, full) }
      return leaves
    case .some(1):
      // The first of `sides`, without a list.
      var best = (missing: Int.max, need: Int.max, node: -1)
      tables.forEachChild(of: node) { child in
        var need = 0
        tables.nodes[child].leaves.forEachBit { need += needs[$0] }
        let missing = standing(child, full).missing
        if (missing, need) < (best.missing, best.need) { best = (missing, need, child) }
      }
      return best.node < 0 ? 0 : wanted(below: best.node, full)
    case .some(let number):
      return sides(of: node, full).prefix(number).reduce(0) { $0 | wanted(below: $1, full) }
    }
  }

  /// The children of a choice, the closest first.
  private func sides(of node: Int, _ full: UnsafePointer<Int>) -> [Int] {
    var sides: [(missing: Int, need: Int, node: Int)] = []
    tables.forEachChild(of: node) { child in
      var need = 0
      tables.nodes[child].leaves.forEachBit { need += needs[$0] }
      sides.append((standing(child, full).missing, need, child))
    }
    return sides.sorted { ($0.missing, $0.need, $0.node) < ($1.missing, $1.need, $1.node) }.map(\.node)
  }

  /// The same with one other side of one choice in place of the last one wanted.
  func otherWanted(_ wanted: LeafMask) -> [LeafMask] {
    let full = rows.supplies
    var others: [LeafMask] = []
    for node in tables.nodes.indices {
      guard case .some(let number) = tables.nodes[node].kind, number > 0 else { continue }
      let sides = sides(of: node, full)
      guard sides.count > number else { continue }
      let kept = wanted & ~tables.nodes[sides[number - 1]].leaves
      for side in sides[number...] { others.append(kept | self.wanted(below: side, full)) }
    }
    return others
  }
}
