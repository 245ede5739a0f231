/// What is left to do from each set of needs to the goal, at best: bounds on every criterion.
///
/// A partial route that a finished one beats even if all that is left went at its best need not be carried on.
struct GoalBounds {
  private let months: [Int]
  private let cost: [Int]
  private let completion: [Double]
  private let doors: [Int]
  /// The most that any leg pays a month.
  private let legPay: Int
  /// Pay in the goal: the curve that has paid most at any time.
  private let pays: [PayCurve]
  private let horizon: Int

  init(_ graph: NeedsGraph, _ steps: [Int32: SearchStep], horizon: Int, legs: Int) {
    self.horizon = horizon
    pays = Array(Set(graph.goals.map(\.goal.pay)))
    legPay = steps.values.lazy.flatMap(\.pay.steps).map(\.monthly).max() ?? 0
    let count = graph.sets.count
    var months = [Int](repeating: .max, count: count)
    var cost = [Int](repeating: .max, count: count)
    var completion = [Double](repeating: 0, count: count)
    var doors = [Int](repeating: -1, count: count)
    for (node, goal) in graph.goals {
      (months[Int(node)], cost[Int(node)], completion[Int(node)]) = (0, 0, 1)
      doors[Int(node)] = max(doors[Int(node)], goal.doors)
    }
    // Sets are numbered by how far they are from the goal: going through the arcs in order, a few passes do.
    for _ in 0..<legs {
      var changed = false
      for arc in graph.arcs where months[Int(arc.after)] < .max {
        let (step, before, after) = (steps[arc.step]!, Int(arc.before), Int(arc.after))
        let cheapest = cost[after] + (step.options.lazy.map(\.cost).min() ?? 0)
        let surest = completion[after] * (step.options.lazy.map(\.completion).max() ?? 0)
        if months[after] + step.months < months[before] {
          (months[before], changed) = (months[after] + step.months, true)
        }
        if cheapest < cost[before] { (cost[before], changed) = (cheapest, true) }
        if surest > completion[before] { (completion[before], changed) = (surest, true) }
        if doors[after] > doors[before] { (doors[before], changed) = (doors[after], true) }
      }
      if !changed { break }
    }
    (self.months, self.cost, self.completion, self.doors) = (months, cost, completion, doors)
  }

  /// The best that a partial route can come to.
  func best(_ label: RouteLabel) -> FinishedRoute {
    let node = Int(label.node)
    guard months[node] < .max else {
      return FinishedRoute(
        months: .max, cost: .max, earned: 0, completion: 0, doors: -1, goal: 0, legs: [])
    }
    let arrival = label.months + months[node]
    // Pay in the goal never falls, so what a route earns is most if it arrives as early as it can, or never
    // within the horizon.
    let left = max(0, horizon - label.months)
    let after = pays.lazy.map { $0.total(max(0, horizon - arrival)) }.max() ?? 0
    let early = legPay * min(left, months[node]) + after
    let rest = max(early, legPay * left)
    // Rounding must not make the bound smaller than what it bounds.
    return FinishedRoute(
      months: arrival, cost: label.cost + cost[node], earned: label.earned + rest,
      completion: (label.completion * completion[node]).nextUp.nextUp.nextUp.nextUp, doors: doors[node],
      goal: 0,
      legs: [])
  }
}
