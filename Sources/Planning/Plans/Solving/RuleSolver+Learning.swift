extension RuleSolver {
  /// The literals that are false and make a reason imply its literal, into `buffer`; for what is broken, the
  /// literal is `nil`.
  private mutating func explain(_ reason: Int32, _ implied: Int32?) {
    buffer.removeAll(keepingCapacity: true)
    if reason >= 0 {
      let start = Int(reason) + 2
      for index in start..<start + Int(clauses[start - 2]) where clauses[index] != implied {
        buffer.append(clauses[index])
      }
      return
    }
    let sum = sums[Int(-2 - reason)]
    let before = implied.map { positions[Int($0 >> 1)] } ?? Int32.max
    var own = 0
    if let implied {
      for index in sum.range where sumLiterals[index] == implied { own = sumWeights[index] }
    }
    // So much has to be lost that the literal cannot be done without; the heaviest explain it in fewest words.
    var missing = sum.room - own + 1
    // What is false from the start explains for free.
    for index in sum.range {
      let literal = sumLiterals[index]
      if values[Int(literal)] == Self.isFalse, levels[Int(literal >> 1)] == 0 { missing -= sumWeights[index] }
    }
    for index in sum.range {
      if missing <= 0 { break }
      let literal = sumLiterals[index]
      let variable = Int(literal >> 1)
      guard values[Int(literal)] == Self.isFalse, levels[variable] > 0, positions[variable] < before else {
        continue
      }
      buffer.append(literal)
      missing -= sumWeights[index]
    }
  }

  /// Draws a dead end back to the first place that all its ways lead through, keeps what is learned, and goes on
  /// from where it would have helped.
  mutating func learn(from broken: Int32) {
    var clause: [Int32] = [0]
    var open = 0
    var reason = broken
    var implied: Int32?
    var index = trail.count - 1
    var marked: [Int] = []
    let current = Int32(level)
    repeat {
      explain(reason, implied)
      for literal in buffer {
        let variable = Int(literal >> 1)
        guard !seen[variable], levels[variable] > 0 else { continue }
        seen[variable] = true
        marked.append(variable)
        heap.bump(variable)
        if levels[variable] == current { open += 1 } else { clause.append(literal) }
      }
      while !seen[Int(trail[index] >> 1)] { index -= 1 }
      implied = trail[index]
      reason = reasons[Int(trail[index] >> 1)]
      seen[Int(trail[index] >> 1)] = false
      index -= 1
      open -= 1
    } while open > 0
    clause[0] = implied! ^ 1
    // A literal that follows from the others says nothing new.
    var kept = [clause[0]]
    for literal in clause.dropFirst() {
      let reason = reasons[Int(literal >> 1)]
      if reason != Self.noReason {
        explain(reason, literal ^ 1)
        if buffer.allSatisfy({ seen[Int($0 >> 1)] || levels[Int($0 >> 1)] == 0 }) { continue }
      }
      kept.append(literal)
    }
    for variable in marked { seen[variable] = false }
    heap.decay()
    guard kept.count > 1 else {
      backtrack(to: 0)
      enqueue(kept[0], Self.noReason)
      return
    }
    var deepest = 1
    for place in 1..<kept.count where levels[Int(kept[place] >> 1)] > levels[Int(kept[deepest] >> 1)] {
      deepest = place
    }
    kept.swapAt(1, deepest)
    let span = Set(kept.map { levels[Int($0 >> 1)] }).count
    backtrack(to: Int(levels[Int(kept[1] >> 1)]))
    let place = attach(kept, span: Int32(span))
    enqueue(kept[0], place)
  }

  /// The assumptions that make a literal false.
  mutating func assumptions(against literal: Literal) -> [Literal] {
    var found = [literal]
    guard level > 0, levels[literal.variable] > 0 else { return found }
    seen[literal.variable] = true
    for index in stride(from: trail.count - 1, through: trailLimits[0], by: -1) {
      let variable = Int(trail[index] >> 1)
      guard seen[variable] else { continue }
      seen[variable] = false
      let reason = reasons[variable]
      if reason == Self.noReason {
        if trail[index] != literal.code ^ 1 { found.append(Literal(code: trail[index])) }
      } else {
        explain(reason, trail[index])
        for other in buffer where levels[Int(other >> 1)] > 0 { seen[Int(other >> 1)] = true }
      }
    }
    return found
  }

  /// Lets go of half of the learned clauses, those that span most levels first. At level 0 only.
  mutating func forget() {
    let order = learned.sorted { (clauses[Int($0) + 1], -$0) < (clauses[Int($1) + 1], -$1) }
    let kept = Set(order.prefix(order.count / 2) + order.filter { clauses[Int($0) + 1] <= 2 })
    for index in watches.indices { watches[index].removeAll(keepingCapacity: true) }
    let old = clauses
    clauses.removeAll(keepingCapacity: true)
    learned.removeAll(keepingCapacity: true)
    var place = 0
    while place < old.count {
      let end = place + 2 + Int(old[place])
      if old[place + 1] == 0 || kept.contains(Int32(place)) {
        var literals = Array(old[(place + 2)..<end])
        if !literals.contains(where: { values[Int($0)] == Self.isTrue }) {
          literals.removeAll { values[Int($0)] == Self.isFalse }
          _ = attach(literals, span: old[place + 1])
        }
      }
      place = end
    }
  }
}
