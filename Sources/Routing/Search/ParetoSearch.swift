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
  /// The goals of each set, by their places among all.
  private let goalsAt: [[Int]]
  /// The bits of every goal's needs.
  private let everyGoal: TrackedNeeds.Bits
  private var labels: [RouteLabel] = []
  /// For each set the partial routes that stand.
  private var standing: [[Contender]]

  /// Partial routes that a better one of as few legs has replaced.
  private var isReplaced: [Bool] = []
  private var finished: [FinishedLabel] = []
  /// The shares of doors in the order in which they are asked whether they leave hope.
  private var shares: [Int]
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
    shares = Array(0..<bounds.shares)
    goalBits = graph.goals.map { [tracked] in tracked.bits(of: $0.goal.needs.ids) }
    everyGoal = goalBits.reduce(.zero) { $0 | $1 }
    var goalsAt = [[Int]](repeating: [], count: graph.sets.count)
    for (place, goal) in graph.goals.enumerated() { goalsAt[Int(goal.node)].append(place) }
    self.goalsAt = goalsAt
    standing = Array(repeating: [], count: graph.sets.count)
  }

  /// The routes, in no order.
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
    let timing = steps.timing(arc.step)
    let begin = max(label.months, timing.earliest)
    let months = begin + timing.months
    var (earned, paid) = (label.earned, label.paid)
    if timing.isPaid {
      let pay = steps.pay(arc.step)
      earned += pay.total(max(0, min(timing.months, limits.horizon - begin)))
      paid += pay.total(timing.months)
    }
    let held = label.held | tracked.yields[Int(arc.step)]
    let doors = held & ~label.held & everyGoal == .zero ? label.doors : openDoors(held)
    for place in timing.places {
      let option = steps.option(place)
      let cost = label.cost + option.cost
      guard limits.admit(months: months, cost: cost, paid: paid) else { continue }
      explored += 1
      let next = RouteLabel(
        node: arc.after, parent: Int32(index), arc: arcNumber,
        option: Int32(place - timing.places.lowerBound),
        legs: round, months: months, cost: cost, earned: earned, paid: paid,
        completion: label.completion * option.completion, held: held, doors: doors)
      insert(next, doorsBefore: label.doors)
    }
  }

  private mutating func insert(_ label: RouteLabel, doorsBefore: Int) {
    let node = Int(label.node)
    let number = Int32(labels.count)
    // A route may end here although another partial route is ahead of it: that one may have arrived before.
    let ends = !goalsAt[node].isEmpty && finish(label, number, doorsBefore: doorsBefore)
    let stands = !isHopeless(label) && makesRoom(for: label, number, at: node)
    guard ends || stands else { return }
    labels.append(label)
    isReplaced.append(!stands)
  }

  /// Whether finished routes are at least as good as the best that this one can come to.
  private mutating func isHopeless(_ label: RouteLabel) -> Bool {
    guard !finished.isEmpty else { return false }
    for place in shares.indices {
      if let best = bounds.best(label, share: shares[place]), !isBeaten(best) {
        // What leaves hope for one often leaves it for the next: it is asked first.
        shares.swapAt(place, 0)
        return false
      }
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

  /// Lets a partial route stand at a set if none there is at least as good, and drops those that it beats. Says
  /// whether it stands.
  private mutating func makesRoom(for label: RouteLabel, _ number: Int32, at node: Int) -> Bool {
    // One that holds what is not told apart is compared with none.
    guard label.held & tracked.shared == .zero else { return true }
    if isScouting, !standing[node].isEmpty { return false }
    let own = Contender(label, number: number)
    let rules = gains.rules(at: node, isOnlyFastest: limits.fastestOnly, countsPay: limits.noDebt != nil)
    return standing[node].withUnsafeMutableBufferPointer { rivals -> Bool in
      for place in rivals.indices where rivals[place].isAtLeastAsGood(as: own, rules) {
        // What has beaten one often beats the next: it is asked first.
        rivals.swapAt(place, place / 2)
        return false
      }
      return true
    } && replace(with: own, at: node, rules)
  }

  /// Drops the partial routes that another beats. One of an earlier round has a leg to spare: it stays even when
  /// it is worse.
  private mutating func replace(with own: Contender, at node: Int, _ rules: Contender.Rules) -> Bool {
    var dropped: [Int32] = []
    standing[node].removeAll { rival in
      guard rival.legs == own.legs, own.isAtLeastAsGood(as: rival, rules) else { return false }
      dropped.append(rival.number)
      return true
    }
    for number in dropped { isReplaced[Int(number)] = true }
    standing[node].append(own)
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
    for index in goalsAt[Int(label.node)] {
      let goal = graph.goals[index].goal
      guard goal.doors > doorsBefore else { continue }
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
          step: step, option: Int(current.option), start: max(before.months, steps.timing(step).earliest)))
      current = before
    }
    let figures = found.figures
    return FinishedRoute(
      months: figures.months, cost: figures.cost, earned: figures.balance + figures.cost,
      completion: figures.completion, doors: figures.doors, goal: found.goal, legs: legs.reversed())
  }
}
