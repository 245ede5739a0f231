/// What a unit can still come to.
struct UnitOutlook {
  /// What it can come to when it may have every course that is left.
  var best: Standing
  /// What it needs at least, where it is no choice and can be met.
  var first: Int?
  /// Of a choice, what each requirement that it counts like needs at least; without those that nothing can meet.
  var reachable: [Int] = []
  /// The least that it needs in all. What is no course counts here as what it is when missing.
  var residual: Int
}

extension AuditCase {
  /// The outlook of a unit, from how full its leaves are and how full they can become.
  func outlook(_ unit: Int, _ fill: UnsafePointer<Int>, _ full: UnsafePointer<Int>) -> UnitOutlook {
    let node = tables.units[unit].node
    let best = standing(node, full)
    switch tables.nodes[node].kind {
    case .leaf(let leaf):
      let residual = max(0, needs[leaf] - fill[leaf])
      return UnitOutlook(best: best, first: best.isMet ? residual : nil, residual: residual)
    case .fact:
      return UnitOutlook(best: best, first: best.isMet ? 0 : nil, residual: best.missing)
    case .all, .some:
      guard case .some(let number) = tables.nodes[node].kind, !isWaived(node) else {
        return UnitOutlook(best: best, reachable: Array(repeating: 0, count: best.count), residual: 0)
      }
      var (reachable, residuals): ([Int], [Int]) = ([], [])
      tables.forEachChild(of: node) { child in
        if isClosed(child) { return }
        let residual = self.residual(child, fill)
        if standing(child, full).isMet { reachable.append(residual) }
        residuals.append(residual)
      }
      reachable.sort()
      residuals.sort()
      return UnitOutlook(
        best: best, reachable: Array(reachable.prefix(number)),
        residual: residuals.prefix(number).reduce(0, +))
    }
  }

  /// The least credit that meets what is missing of a node.
  private func residual(_ node: Int, _ fill: UnsafePointer<Int>) -> Int {
    standing(node, fill).missing
  }
}
