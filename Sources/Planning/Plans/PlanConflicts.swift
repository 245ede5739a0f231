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
    guard case .contradicted(var core) = solve(model.switches.map(\.literal)) else { return nil }
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

  private func ordered(_ literals: [Literal]) -> [Literal] {
    let kept = Set(literals)
    return model.switches.map(\.literal).filter(kept.contains)
  }

  private mutating func solve(_ assumptions: [Literal]) -> RuleSolver.Outcome {
    let before = model.solver.nodes
    let outcome = model.solver.solve(assuming: assumptions, nodes: nodesLeft)
    let used = model.solver.nodes - before
    nodes += used
    nodesLeft = max(0, nodesLeft - used)
    return outcome
  }
}
