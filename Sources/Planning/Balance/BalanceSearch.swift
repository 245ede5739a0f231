/// The search for the lightest heaviest period of one problem.
struct BalanceSearch {
  private let problem: BalanceProblem
  private let twins: CourseTwins
  /// How many steps a repair may take: fewer where one looks at many changes.
  private let repairSteps: Int
  private var nodesLeft: Int
  private var nodes = 0

  init(_ problem: BalanceProblem, nodes: Int) {
    self.problem = problem
    twins = CourseTwins(problem)
    // In a large problem a node takes longer, and counts for more.
    nodesLeft = nodes / (1 + problem.credits.count * problem.periods / 1_000)
    let changes = problem.credits.count * (problem.credits.count / problem.periods + problem.periods)
    repairSteps = min(1_000, max(50, 40_000_000 / changes))
  }

  /// What is known of plans whose heaviest period has at most some credits.
  private enum Answer {
    case plan([Int])
    case none
    case open
  }

  mutating func result() -> BalanceResult {
    let total = problem.credits.reduce(0, +)
    let top = min(total, problem.creditsPerPeriod.upperBound)
    guard let least = leastPossible(upTo: top) else { return BalanceResult(.infeasible, nodes: nodes) }
    var bound = least
    var isOpen = false
    // The lightest load that is not ruled out is often the answer.
    var best = plan(at: least)
    if case .plan(let plan) = best { return result(.optimal, plan, bound) }
    if case .none = best { bound += 1 } else { isOpen = true }
    if bound > top { return BalanceResult(.infeasible, nodes: nodes) }
    best = plan(at: top)
    guard case .plan(var plan) = best else {
      if case .none = best { return BalanceResult(.infeasible, nodes: nodes) }
      return BalanceResult(.unknown, bound: bound, nodes: nodes)
    }
    // From below in growing steps while there is nothing, then by halves.
    var low = least + 1
    var high = heaviest(plan)
    var step = 1
    while low < high {
      let middle = low + min(step - 1, (high - low) / 2)
      switch self.plan(at: middle) {
      case .plan(let better):
        plan = better
        high = heaviest(better)
        step = Int.max
      case .none:
        low = middle + 1
        if !isOpen { bound = low }
        step = step > high ? step : step * 2
      case .open:
        low = middle + 1
        isOpen = true
      }
    }
    return result(high == bound ? .optimal : .feasible, plan, bound)
  }

  /// The fewest credits of the heaviest period that the bounds do not rule out; `nil` where they rule out all.
  private func leastPossible(upTo top: Int) -> Int? {
    guard starts(at: top) else { return nil }
    var low = max(
      problem.credits.max() ?? 0, (problem.credits.reduce(0, +) + problem.periods - 1) / problem.periods)
    var high = top
    while low < high {
      // Most often it is close to the average.
      let middle = low + min(4, (high - low) / 2)
      if starts(at: middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private func starts(at credits: Int) -> Bool { start(at: credits) != nil }

  private func start(at credits: Int) -> (PeriodLimits, PeriodWindows, PlanSearch)? {
    guard let limits = PeriodLimits(problem, heaviest: credits), let windows = PeriodWindows(problem, limits),
      let search = PlanSearch(problem, limits, windows, twins)
    else { return nil }
    return (limits, windows, search)
  }

  private mutating func plan(at credits: Int) -> Answer {
    guard let (limits, windows, start) = start(at: credits) else { return .none }
    var repair = PlanRepair(problem, limits, windows)
    // What is easy either way is settled soon: first a few repairs, then a short search, and only then long ones.
    for stage in [Stage(repairs: repairSteps / 4, nodes: 2_000), Stage(repairs: repairSteps, nodes: .max)] {
      if repair.succeeds(within: stage.repairs) { return .plan(repair.plan) }
      var search = start
      let outcome = search.run(nodes: min(stage.nodes, (nodesLeft + 1) / 2))
      nodes += search.nodes
      nodesLeft -= search.nodes
      switch outcome {
      case .plan(let plan): return .plan(plan)
      case .none: return .none
      case .unfinished: continue
      }
    }
    return .open
  }

  /// How much is tried before something else is.
  private struct Stage {
    let repairs: Int
    let nodes: Int
  }

  private func heaviest(_ plan: [Int]) -> Int {
    var load = Array(repeating: 0, count: problem.periods)
    for (course, period) in plan.enumerated() { load[period] += problem.credits[course] }
    return load.max() ?? 0
  }

  private func result(_ status: BalanceResult.Status, _ plan: [Int], _ bound: Int) -> BalanceResult {
    var terms = Array(repeating: [Int](), count: problem.periods)
    for (course, period) in plan.enumerated() { terms[period].append(course + 1) }
    return BalanceResult(status, objective: heaviest(plan), bound: bound, terms: terms, nodes: nodes)
  }
}
