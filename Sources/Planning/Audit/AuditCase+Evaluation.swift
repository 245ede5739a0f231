/// How one unit, or one node below it, stands.
struct Standing {
  var isMet: Bool
  /// How many of what it asks for are met: at most `Int` for a choice, one for all else.
  var count: Int
  var missing: Int
}

extension AuditCase {
  /// What is met and missing of one set, given how full each leaf is.
  func score(of set: Int, _ fill: UnsafePointer<Int>) -> Score {
    var score = Score()
    for unit in tables.unitsOfSet[set] {
      let standing = standing(tables.units[unit].node, fill)
      score.add(standing.count, standing.missing, at: tables.places[tables.units[unit].rank])
    }
    return score
  }

  /// What is met and missing of all sets.
  func score(_ fill: UnsafePointer<Int>) -> Score {
    tables.sets.indices.reduce(into: Score()) { $0.add(score(of: $1, fill)) }
  }

  func standing(_ node: Int, _ fill: UnsafePointer<Int>) -> Standing {
    let isWaived = isWaived(node)
    switch tables.nodes[node].kind {
    case .leaf(let leaf):
      let missing = max(0, needs[leaf] - fill[leaf])
      return Standing(isMet: missing == 0, count: missing == 0 ? 1 : 0, missing: missing)
    case .fact(let fact):
      return Standing(isMet: facts[fact], count: facts[fact] ? 1 : 0, missing: facts[fact] ? 0 : 1_000)
    case .all:
      var standing = Standing(isMet: true, count: 1, missing: 0)
      tables.forEachChild(of: node) { child in
        let below = self.standing(child, fill)
        standing.missing += below.missing
        if !below.isMet { standing.isMet = false }
      }
      if !standing.isMet { standing.count = 0 }
      return standing
    case .some(let number):
      if isWaived { return Standing(isMet: true, count: number, missing: 0) }
      if number == 1 {
        var least = Int.max
        tables.forEachChild(of: node) { child in
          if least > 0, !isClosed(child) {
            let below = self.standing(child, fill)
            least = min(least, below.isMet ? 0 : max(1, below.missing))
          }
        }
        if least == 0 { return Standing(isMet: true, count: 1, missing: 0) }
        if least < Int.max, least > 1 { return Standing(isMet: false, count: 0, missing: least) }
      }
      var met = 0
      var missing: [Int] = []
      tables.forEachChild(of: node) { child in
        if isClosed(child) { return }
        let below = self.standing(child, fill)
        if below.isMet { met += 1 } else { missing.append(below.missing) }
      }
      if met >= number { return Standing(isMet: true, count: number, missing: 0) }
      missing.sort()
      return Standing(isMet: false, count: met, missing: missing.prefix(number - met).reduce(0, +))
    }
  }
}
