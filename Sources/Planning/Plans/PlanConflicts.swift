/// Which rules of a problem cannot be kept together, as few as it takes: giving up any one of them makes a plan
/// possible. There may be other such conflicts, with fewer rules even.
struct PlanConflicts {
  private var model: PlanModel
  private var nodesLeft: Int
  private(set) var nodes = 0

  init(_ problem: PlanProblem, nodes: Int) {
    model = PlanModel(problem, tellsConflicts: true)
    nodesLeft = nodes
  }

  /// The rules, and whether each has been proved to be needed; `nil` where the nodes ended before there was any
  /// conflict.
  mutating func find() -> (rules: [PlanningRule], isMinimal: Bool)? {
    let rules = Dictionary(uniqueKeysWithValues: model.switches.map { ($0.literal, $0.rule) })
    guard var core = firstConflict() else { return nil }
    var isMinimal = true
    var needed: [Literal] = []
    // What is easiest to give up stands first, so that it is what stays in the end.
    core = ordered(core)
    while let literal = core.popLast() {
      switch solve(needed + core) {
      case .contradicted(let smaller):
        let kept = Set(smaller)
        core.removeAll { !kept.contains($0) }
      case .satisfied: needed.append(literal)
      case .unfinished:
        needed.append(literal)
        isMinimal = false
      }
    }
    return (ordered(needed).compactMap { rules[$0] }, isMinimal)
  }

  /// A conflict, in the rules that say most if these suffice: what is asked for and how much room there is, and only
  /// then what comes before what, and when it is taught.
  private mutating func firstConflict() -> [Literal]? {
    let all = model.switches
    for most in 0...2 {
      let literals = all.filter { Self.detail($0.rule) <= most }.map(\.literal)
      if most < 2, literals.count == all.count { continue }
      // Finding out that these do not suffice may not take all there is.
      let share = most < 2 ? nodesLeft / 10 : nodesLeft
      if case .contradicted(let core) = solve(literals, nodes: share) { return core }
    }
    return nil
  }

  private static func detail(_ rule: PlanningRule) -> Int {
    switch rule {
    case .requirement, .lock, .refusal, .sameCourses, .periods, .mostCourses, .leastCourses, .creditsPerYear:
      0
    case .prerequisites: 1
    case .offering: 2
    }
  }

  private func ordered(_ literals: [Literal]) -> [Literal] {
    let kept = Set(literals)
    return model.switches.map(\.literal).filter(kept.contains)
  }

  private mutating func solve(_ assumptions: [Literal], nodes most: Int? = nil) -> RuleSolver.Outcome {
    let before = model.solver.nodes
    let outcome = model.solver.solve(assuming: assumptions, nodes: most ?? nodesLeft)
    let used = model.solver.nodes - before
    nodes += used
    nodesLeft = max(0, nodesLeft - used)
    return outcome
  }
}
