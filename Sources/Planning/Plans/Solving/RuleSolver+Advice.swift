extension RuleSolver {
  /// Literals that are false and of which one has to be true, where a rule is broken by the values so far.
  func broken(_ rule: LinearAdvisor.Bone) -> [Literal]? {
    var weights: [Int32: Int] = [:]
    for term in rule.terms { weights[term.literal.code, default: 0] += term.weight }
    var missing = rule.least
    var lost: [(literal: Int32, weight: Int)] = []
    for variable in Set(weights.keys.map { $0 >> 1 }) {
      let (yes, no) = (weights[variable << 1] ?? 0, weights[variable << 1 | 1] ?? 0)
      // What counts either way counts; the rest for one side.
      missing -= min(yes, no)
      let (literal, weight) = yes > no ? (variable << 1, yes - no) : (variable << 1 | 1, no - yes)
      guard weight > 0 else { continue }
      if values[Int(literal)] == Self.isFalse { lost.append((literal, weight)) } else { missing -= weight }
    }
    guard missing > 0 else { return nil }
    // As long as it stays broken, literals are left out: those of the last decisions first.
    lost.sort {
      let (left, right) = (levels[Int($0.literal >> 1)], levels[Int($1.literal >> 1)])
      return left != right ? left > right : ($0.weight, $0.literal) < ($1.weight, $1.literal)
    }
    var clause: [Literal] = []
    for (literal, weight) in lost {
      if levels[Int(literal >> 1)] > 0, weight < missing {
        missing -= weight
      } else if levels[Int(literal >> 1)] > 0 {
        clause.append(Literal(code: literal))
      }
    }
    return clause
  }

  /// Learns from a clause whose literals are all false. Returns whether there is anything left to search.
  mutating func learn(fromDeadEnd clause: [Literal]) -> Bool {
    let top = clause.map { Int(levels[$0.variable]) }.max() ?? 0
    guard top > 0 else {
      contradict()
      return false
    }
    backtrack(to: top)
    if clause.count == 1 {
      backtrack(to: 0)
      enqueue(clause[0].code, Self.noReason)
      return true
    }
    let sorted = clause.sorted { levels[$0.variable] > levels[$1.variable] }
    learn(from: attach(sorted.map(\.code), span: Int32(clause.count)))
    return true
  }
}
