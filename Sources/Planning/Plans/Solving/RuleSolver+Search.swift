extension RuleSolver {
  /// Searches with at most so many nodes and dead ends. After `satisfied`, `answer` has the values.
  mutating func solve(
    assuming assumptions: [Literal] = [], nodes most: Int = .max, conflicts mostConflicts: Int = .max
  ) -> Outcome {
    var advisor: LinearAdvisor?
    return solve(assuming: assumptions, nodes: most, conflicts: mostConflicts, advisor: &advisor)
  }

  /// The same with the advice of a linear program.
  mutating func solve(
    assuming assumptions: [Literal], nodes most: Int = .max, conflicts mostConflicts: Int = .max,
    advisor: inout LinearAdvisor?
  ) -> Outcome {
    backtrack(to: 0)
    guard !isContradicted else { return .contradicted([]) }
    let nodeLimit = most < .max - nodes ? nodes + most : .max
    let conflictLimit = mostConflicts < .max - conflicts ? conflicts + mostConflicts : .max
    var restarts = 0
    var untilRestart = 50 * Self.luby(1)
    while true {
      if let broken = propagate() {
        conflicts += 1
        nodes += 1
        untilRestart -= 1
        guard level > 0 else {
          contradict()
          return .contradicted([])
        }
        learn(from: broken)
        continue
      }
      if conflicts >= conflictLimit || nodes >= nodeLimit {
        backtrack(to: 0)
        return .unfinished
      }
      if untilRestart <= 0, level > assumptions.count {
        restarts += 1
        untilRestart = 50 * Self.luby(restarts + 1)
        backtrack(to: 0)
        if learned.count > 2_000 + conflicts / 4 {
          if propagate() != nil {
            contradict()
            return .contradicted([])
          }
          forget()
        }
        continue
      }
      if level < assumptions.count {
        let literal = assumptions[level]
        if isFalse(literal) {
          let core = self.assumptions(against: literal)
          backtrack(to: 0)
          return .contradicted(core)
        }
        trailLimits.append(trail.count)
        if !isTrue(literal) { enqueue(literal.code, Self.noReason) }
        continue
      }
      switch advisor?.advise(&self) ?? .nothing {
      case .deadEnd(let clause):
        conflicts += 1
        nodes += 1
        untilRestart -= 1
        guard learn(fromDeadEnd: clause) else { return .contradicted([]) }
        continue
      case .decide(let literal):
        nodes += 1
        trailLimits.append(trail.count)
        enqueue(literal.code, Self.noReason)
        continue
      case .nothing: break
      }
      guard let variable = nextVariable() else {
        backtrack(to: 0)
        for literal in trail { phases[Int(literal >> 1)] = literal & 1 == 0 }
        return .satisfied
      }
      nodes += 1
      trailLimits.append(trail.count)
      enqueue(Int32(variable << 1) | (phases[variable] ? 0 : 1), Self.noReason)
    }
  }

  private mutating func nextVariable() -> Int? {
    while let variable = heap.pop() {
      if values[variable << 1] == Self.unset { return variable }
    }
    return nil
  }

  /// Whether these assumptions lead to nothing broken at once, without a search.
  mutating func isOpen(_ assumptions: [Literal]) -> Bool {
    backtrack(to: 0)
    if isContradicted { return false }
    if propagate() != nil {
      contradict()
      return false
    }
    let kept = phases
    defer {
      backtrack(to: 0)
      phases = kept
    }
    trailLimits.append(trail.count)
    for literal in assumptions {
      if isFalse(literal) { return false }
      if !isTrue(literal) { enqueue(literal.code, Self.noReason) }
      if propagate() != nil { return false }
    }
    return true
  }

  /// Draws what follows before anything is decided; says whether nothing is broken by it.
  mutating func settle() -> Bool {
    backtrack(to: 0)
    if !isContradicted, propagate() != nil { contradict() }
    return !isContradicted
  }

  /// 1, 1, 2, 1, 1, 2, 4, ... (Luby, Sinclair & Zuckerman 1993).
  static func luby(_ index: Int) -> Int {
    var (size, number) = (1, index)
    while size < number { size = 2 * size + 1 }
    while size != number {
      size /= 2
      if number > size { number -= size }
    }
    return (size + 1) / 2
  }
}
