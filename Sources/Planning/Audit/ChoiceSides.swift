/// For every choice the sides that are meant to be met. An allocation is as good as it is for the best of them.
struct ChoiceSides {
  /// The sides that are left out.
  var closed: [Int] = []
  /// The leaves that are not.
  var leaves: LeafMask = 0

  private func joined(_ other: ChoiceSides) -> ChoiceSides {
    ChoiceSides(closed: closed + other.closed, leaves: leaves | other.leaves)
  }

  /// All ways to choose in some sets; `nil` where there are more than `most`.
  static func all(_ audit: AuditCase, sets: Range<Int>, most: Int) -> [ChoiceSides]? {
    var sides = [ChoiceSides()]
    for set in sets {
      guard let own = below(audit.tables.roots[set], audit, most) else { return nil }
      guard let joined = product(sides, own, most) else { return nil }
      sides = joined
    }
    return sides
  }

  private static func product(_ left: [ChoiceSides], _ right: [ChoiceSides], _ most: Int) -> [ChoiceSides]? {
    guard left.count * right.count <= most else { return nil }
    return left.flatMap { one in right.map { one.joined($0) } }
  }

  private static func below(_ node: Int, _ audit: AuditCase, _ most: Int) -> [ChoiceSides]? {
    switch audit.tables.nodes[node].kind {
    case .leaf(let leaf): return [ChoiceSides(leaves: .bit(leaf))]
    case .fact: return [ChoiceSides()]
    case .all:
      return children(of: node, audit).reduce([ChoiceSides()]) { sides, child in
        sides.flatMap { sides in below(child, audit, most).flatMap { product(sides, $0, most) } }
      }
    case .some(let number):
      if audit.isWaived(node) { return [ChoiceSides()] }
      let children = children(of: node, audit)
      var all: [ChoiceSides] = []
      for chosen in combinations(children, number) {
        var own = [ChoiceSides(closed: children.filter { !chosen.contains($0) })]
        for child in chosen {
          guard let below = below(child, audit, most), let joined = product(own, below, most) else {
            return nil
          }
          own = joined
        }
        all += own
        if all.count > most { return nil }
      }
      return all
    }
  }

  private static func children(of node: Int, _ audit: AuditCase) -> [Int] {
    var children: [Int] = []
    audit.tables.forEachChild(of: node) { children.append($0) }
    return children
  }

  private static func combinations(_ values: [Int], _ number: Int) -> [[Int]] {
    if number >= values.count { return [values] }
    if number == 0 { return [[]] }
    let rest = Array(values.dropFirst())
    return combinations(rest, number - 1).map { [values[0]] + $0 } + combinations(rest, number)
  }
}
