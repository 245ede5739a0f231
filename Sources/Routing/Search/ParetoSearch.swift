/// Finds every route that no other beats on all criteria at once.
///
/// Partial routes are carried forward through the needs graph in rounds, one leg a round, as RAPTOR carries
/// passengers (Delling, Pajor & Werneck, 2012). Each set of needs keeps the partial routes that none with as
/// few legs beats; a step with several places branches into each. `docs/routes.md` has the proof that nothing
/// is lost.
struct ParetoSearch {
  let graph: NeedsGraph
  let limits: SearchLimits
  /// How many partial routes were looked at.
  private(set) var explored = 0

  private let steps: StepTable
  private let tracked: TrackedNeeds
  /// For each arc the bits of what it meets; `nil` where some of it is not tracked.
  private let metBits: [TrackedNeeds.Bits?]
  private let gains: SureGains
  private let bounds: GoalBounds
  /// For each goal the bits of its needs.
  private let goalBits: [TrackedNeeds.Bits]
  private let isGoal: [Bool]
  private var labels: [RouteLabel] = []
  /// For each set the partial routes that stand.
  private var standing: [[Standing]]

  /// A partial route that stands, with what comparing it takes, close together.
  private struct Standing {
    let label: RouteLabel
    let number: Int32
  }
  /// Partial routes that a better one of as few legs has replaced.
  private var isReplaced: [Bool] = []
  private var finished: [FinishedLabel] = []
  /// Whether only the first partial route that comes to a set is carried on.
  private var isScouting = false

  /// A finished route, before its legs are written out.
  private struct FinishedLabel {
    let figures: RouteFigures
    let goal: Int
    let label: Int32
  }

  init(_ graph: NeedsGraph, _ expander: some NeedsExpander, limits: SearchLimits) {
    self.graph = graph
    self.limits = limits
    tracked = TrackedNeeds(graph, expander)
    steps = StepTable(graph, expander)
    gains = SureGains(graph, steps, horizon: limits.horizon, legs: limits.legs)
    bounds = GoalBounds(graph, steps, horizon: limits.horizon, legs: limits.legs)
    metBits = graph.arcs.map { [tracked] in tracked.bits(ofAll: $0.meets) }
    goalBits = graph.goals.map { [tracked] in tracked.bits(of: $0.goal.needs.ids) }
    var isGoal = [Bool](repeating: false, count: graph.sets.count)
    for (node, _) in graph.goals { isGoal[Int(node)] = true }
    self.isGoal = isGoal
    standing = Array(repeating: [], count: graph.sets.count)
  }

  /// The routes, the fastest first.
  mutating func run() -> [FinishedRoute] {
    guard let start = graph.start else { return [] }
    // A few finished routes, found soon, spare most of the work of looking for all.
    isScouting = true
    walk(from: start)
    isScouting = false
    standing = Array(repeating: [], count: graph.sets.count)
    walk(from: start)
    return finished.map { written($0) }
  }

  /// Carries partial routes on from the start, a leg a round.
  private mutating func walk(from start: Int32) {
    let first = labels.count
    insert(
      RouteLabel(
        node: start, parent: -1, arc: -1, option: 0, legs: 0, months: 0, cost: 0, earned: 0, paid: 0,
        completion: 1, held: .zero, doors: openDoors(.zero)), doorsBefore: -1)
    var round = 0
    var last = first..<labels.count
    while round < limits.legs, !last.isEmpty {
      round += 1
      let begin = labels.count
      for index in last where !isReplaced[index] {
        for arc in graph.leaving[Int(labels[index].node)] { extend(index, by: arc, round: round) }
      }
      last = begin..<labels.count
    }
  }

  private mutating func extend(_ index: Int, by arcNumber: Int32, round: Int) {
    let arc = graph.arcs[Int(arcNumber)]
    let after = Int(arc.after)
    guard round + graph.depths[after] <= limits.legs else { return }
    let label = labels[index]
    // A leg that meets only what is held already leads nowhere.
    if let met = metBits[Int(arcNumber)], met & ~label.held == .zero { return }
    let step = steps[arc.step]
    let begin = max(label.months, step.earliest)
    let months = begin + step.months
    let counted = step.pay.total(max(0, min(step.months, limits.horizon - begin)))
    let paid = label.paid + step.pay.total(step.months)
    let held = label.held | tracked.yields[Int(arc.step)]
    let doors = held == label.held ? label.doors : openDoors(held)
    for (number, option) in step.options.enumerated() {
      let cost = label.cost + option.cost
      guard limits.admit(months: months, cost: cost, paid: paid) else { continue }
      explored += 1
      let next = RouteLabel(
        node: arc.after, parent: Int32(index), arc: arcNumber, option: Int32(number), legs: round,
        months: months, cost: cost, earned: label.earned + counted, paid: paid,
        completion: label.completion * option.completion, held: held, doors: doors)
      insert(next, doorsBefore: label.doors)
    }
  }

  private mutating func insert(_ label: RouteLabel, doorsBefore: Int) {
    let node = Int(label.node)
    let number = Int32(labels.count)
    // A route may end here although another partial route is ahead of it: that one may have arrived before.
    let ends = isGoal[node] && finish(label, number, doorsBefore: doorsBefore)
    let stands = !isHopeless(label) && makesRoom(for: label, at: node)
    guard ends || stands else { return }
    labels.append(label)
    isReplaced.append(!stands)
    if stands { standing[node].append(Standing(label: label, number: number)) }
  }

  /// Whether finished routes are at least as good as the best that this one can come to.
  private mutating func isHopeless(_ label: RouteLabel) -> Bool {
    guard !finished.isEmpty else { return false }
    for share in 0..<bounds.shares {
      if let best = bounds.best(label, share: share), !isBeaten(best) { return false }
    }
    return true
  }

  /// Whether a finished route is at least as good.
  private mutating func isBeaten(_ figures: RouteFigures) -> Bool {
    let isOnlyFastest = limits.fastestOnly
    for place in finished.indices {
      let own = finished[place].figures
      guard isOnlyFastest ? own.months <= figures.months : own.isAtLeastAsGood(as: figures) else { continue }
      // What has beaten one often beats the next: it is asked first.
      if place > 0 { finished.swapAt(place, place / 2) }
      return true
    }
    return false
  }

  /// Whether a partial route at a set makes another one there needless.
  private func isAtLeastAsGood(_ label: RouteLabel, as other: RouteLabel, at node: Int) -> Bool {
    if limits.fastestOnly { return label.isAtLeastAsFast(as: other) }
    guard label.months <= other.months, label.cost <= other.cost, label.completion >= other.completion else {
      return false
    }
    return label.isAtLeastAsGood(
      as: other, gain: gains.perMonth(at: node, from: label.months, to: other.months),
      countingPay: limits.noDebt != nil)
  }

  /// Whether no partial route at the set is at least as good; then those that it beats are dropped.
  private mutating func makesRoom(for label: RouteLabel, at node: Int) -> Bool {
    guard label.held & tracked.shared == .zero else { return true }
    let count = standing[node].count
    if isScouting, count > 0 { return false }
    for place in 0..<count {
      let old = standing[node][place].label
      if old.held & tracked.shared == .zero, isAtLeastAsGood(old, as: label, at: node) {
        // What has beaten one often beats the next: it is asked first.
        if place > 0 { standing[node].swapAt(place, place / 2) }
        return false
      }
    }
    // One of an earlier round has a leg to spare: it stays even when it is worse.
    var kept = 0
    for place in 0..<count {
      let old = standing[node][place]
      if old.label.legs == label.legs, old.label.held & tracked.shared == .zero,
        isAtLeastAsGood(label, as: old.label, at: node)
      {
        isReplaced[Int(old.number)] = true
        continue
      }
      if kept != place { standing[node][kept] = old }
      kept += 1
    }
    standing[node].removeLast(count - kept)
    return true
  }

  /// The most doors that any goal among those met opens; -1 when none is met.
  private func openDoors(_ held: TrackedNeeds.Bits) -> Int {
    var most = -1
    for (bits, goal) in zip(goalBits, graph.goals) where bits & ~held == .zero {
      most = max(most, goal.goal.doors)
    }
    return most
  }

  /// Takes a partial route as finished at the goals of its set that open more doors than were open a leg
  /// before, unless a finished one is at least as good. Says whether it took it.
  private mutating func finish(_ label: RouteLabel, _ number: Int32, doorsBefore: Int) -> Bool {
    var isTaken = false
    for (index, (node, goal)) in graph.goals.enumerated()
    where node == label.node && goal.doors > doorsBefore {
      let rest = max(0, limits.horizon - label.months)
      let figures = RouteFigures(
        months: label.months, cost: label.cost, balance: label.earned + goal.pay.total(rest) - label.cost,
        completion: label.completion, doors: goal.doors)
      if isBeaten(figures) { continue }
      finished.removeAll { [limits] in limits.fastestOnly || figures.isAtLeastAsGood(as: $0.figures) }
      finished.append(FinishedLabel(figures: figures, goal: index, label: number))
      isTaken = true
    }
    return isTaken
  }

  private func written(_ found: FinishedLabel) -> FinishedRoute {
    var legs: [FinishedRoute.Leg] = []
    var current = labels[Int(found.label)]
    while current.parent >= 0 {
      let before = labels[Int(current.parent)]
      let step = graph.arcs[Int(current.arc)].step
      legs.append(
        FinishedRoute.Leg(
          step: step, option: Int(current.option), start: max(before.months, steps[step].earliest)))
      current = before
    }
    let figures = found.figures
    return FinishedRoute(
      months: figures.months, cost: figures.cost, earned: figures.balance + figures.cost,
      completion: figures.completion, doors: figures.doors, goal: found.goal, legs: legs.reversed())
  }
}
