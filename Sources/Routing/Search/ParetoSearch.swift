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
  private let ways: WaysOn
  private let gains: SureGains
  private let bounds: GoalBounds
  /// For each goal the bits of its needs.
  private let goalBits: [TrackedNeeds.Bits]
  private let isGoal: [Bool]
  private var labels: [RouteLabel] = []
  /// Partial routes that a better one of as few legs has replaced.
  private var isReplaced: [Bool] = []
  /// For each set the partial routes that stand.
  private var standing: [StandingRoutes]
  private var finished: FinishedFrontier
  /// Whether partial routes are not yet held against one another.
  private var isScouting = false

  /// Fewer arcs are gone through sooner than scouted.
  private let arcsWorthScouting: Int

  init(
    _ graph: NeedsGraph, _ expander: some NeedsExpander, limits: SearchLimits, arcsWorthScouting: Int = 500
  ) {
    self.graph = graph
    self.limits = limits
    self.arcsWorthScouting = arcsWorthScouting
    tracked = TrackedNeeds(graph, expander)
    steps = StepTable(graph, expander)
    ways = WaysOn(graph, tracked)
    gains = SureGains(graph, steps, horizon: limits.horizon, legs: limits.legs)
    bounds = GoalBounds(graph, steps, horizon: limits.horizon, legs: limits.legs)
    goalBits = graph.goals.map { [tracked] in tracked.bits(of: $0.goal.needs.ids) }
    var isGoal = [Bool](repeating: false, count: graph.sets.count)
    for (node, _) in graph.goals { isGoal[Int(node)] = true }
    self.isGoal = isGoal
    standing = Array(repeating: StandingRoutes(), count: graph.sets.count)
    finished = FinishedFrontier(fastestOnly: limits.fastestOnly)
  }

  /// The routes, in no order.
  mutating func run() -> [FinishedRoute] {
    guard let start = graph.start else { return [] }
    // A few finished routes, found soon, spare most of the work of looking for all.
    if graph.arcs.count >= arcsWorthScouting { scout(from: start) }
    walk(from: start)
    return finished.figures.indices.map { written(finished.figures[$0], finished.ends[$0]) }
  }

  private func beginning(_ start: Int32) -> RouteLabel {
    RouteLabel(
      node: start, parent: -1, arc: -1, option: 0, legs: 0, months: 0, cost: 0, earned: 0, paid: 0,
      completion: 1, held: .zero, doors: openDoors(.zero))
  }

  /// Looks for a route to each taste and share of doors: at each set it goes on with the leg that promises most,
  /// of those that finished routes do not beat by then.
  private mutating func scout(from start: Int32) {
    isScouting = true
    defer { isScouting = false }
    let first = labels.count
    insert(beginning(start), doorsBefore: -1)
    // Most looks begin alike: each partial route is carried on once.
    var onward: [Int: Range<Int>] = [:]
    for share in bounds.shares {
      guard labels.count > first, let best = outlook(first, share: share) else { continue }
      let tastes = RouteTaste.all(
        horizon: limits.horizon, dearest: steps.options.lazy.map(\.cost).max() ?? 0,
        bestBalance: best.balance)
      for taste in tastes {
        var last: Int? = first
        var round = 0
        while let index = last, round < limits.legs {
          round += 1
          if onward[index] == nil {
            let begin = labels.count
            for place in ways.places(from: labels[index].node) { extend(index, by: place, round: round) }
            onward[index] = begin..<labels.count
          }
          last = favourite(of: onward[index]!, taste, share: share)
        }
      }
    }
  }

  /// The partial route that promises most at goals of a share of doors, of those that may still come to something.
  private mutating func favourite(of candidates: Range<Int>, _ taste: RouteTaste, share: Int) -> Int? {
    var (least, favourite) = (Double.infinity, Int?.none)
    for index in candidates {
      guard let distaste = outlook(index, share: share).map(taste.distaste), distaste < least,
        !isHopeless(labels[index])
      else { continue }
      (least, favourite) = (distaste, index)
    }
    return favourite
  }

  /// What a partial route can come to at best at goals of one share of doors.
  private func outlook(_ index: Int, share: Int) -> RouteFigures? {
    let label = labels[index]
    return bounds.best(
      from: label.node, share: share, months: label.months, cost: label.cost,
      balance: label.earned - label.cost, completion: label.completion)
  }

  /// Carries partial routes on from the start, a leg a round.
  private mutating func walk(from start: Int32) {
    let first = labels.count
    insert(beginning(start), doorsBefore: -1)
    var round = 0
    var last = first..<labels.count
    while round < limits.legs, !last.isEmpty {
      round += 1
      let begin = labels.count
      // More routes have finished since it was put down: it may have become hopeless.
      for index in last where !isReplaced[index] && !isHopeless(labels[index]) {
        for place in ways.places(from: labels[index].node) { extend(index, by: place, round: round) }
      }
      last = begin..<labels.count
    }
  }

  private mutating func extend(_ index: Int, by place: Int, round: Int) {
    let way = ways[place]
    guard round + way.legsLeft <= limits.legs else { return }
    let label = labels[index]
    // A leg that meets only what is held already leads nowhere.
    if let met = way.met, met & ~label.held == .zero { return }
    let step = steps[way.step]
    let begin = max(label.months, step.earliest)
    let months = begin + step.months
    let earned = label.earned + steps.paid(way.step, from: begin, horizon: limits.horizon)
    let paid = label.paid + step.paid
    let reached = label.held | tracked.yields[Int(way.step)]
    // Forgetting what no longer matters lets more partial routes be compared.
    let held = reached & tracked.relevant[Int(way.after)]
    for place in step.options {
      let option = steps.options[place]
      let cost = label.cost + option.cost
      guard limits.admit(months: months, cost: cost, paid: paid) else { continue }
      explored += 1
      let completion = label.completion * option.completion
      if isHopeless(way.after, months: months, cost: cost, balance: earned - cost, completion: completion) {
        continue
      }
      insert(
        RouteLabel(
          node: way.after, parent: Int32(index), arc: way.arc, option: Int32(place - step.options.lowerBound),
          legs: round,
          months: months, cost: cost, earned: earned, paid: paid, completion: completion, held: held,
          doors: reached == label.held ? label.doors : openDoors(held)), doorsBefore: label.doors)
    }
  }

  /// Takes a partial route that may still come to something.
  private mutating func insert(_ label: RouteLabel, doorsBefore: Int) {
    let node = Int(label.node)
    let number = Int32(labels.count)
    // A route may end here although another partial route is ahead of it: that one may have arrived before.
    let ends = isGoal[node] && finish(label, number, doorsBefore: doorsBefore)
    let stands = !(ends && isHopeless(label)) && makesRoom(for: label, number)
    guard ends || stands else { return }
    labels.append(label)
    isReplaced.append(!stands)
  }

  private mutating func isHopeless(_ label: RouteLabel) -> Bool {
    isHopeless(
      label.node, months: label.months, cost: label.cost, balance: label.earned - label.cost,
      completion: label.completion)
  }

  /// Whether a finished route is at least as good as the best that a partial one can come to.
  private mutating func isHopeless(
    _ node: Int32, months: Int, cost: Int, balance: Int, completion: Double
  ) -> Bool {
    bounds.isHopeless(
      at: node, months: months, cost: cost, balance: balance, completion: completion, beside: &finished)
  }

  /// Whether no partial route at the set is at least as good; then it stands there, and those that it beats are
  /// dropped.
  private mutating func makesRoom(for label: RouteLabel, _ number: Int32) -> Bool {
    if isScouting { return true }
    let node = Int(label.node)
    let entry = StandingRoutes.Entry(label, number: number)
    let comparison = StandingRoutes.Comparison(
      fastestOnly: limits.fastestOnly, countsPay: limits.noDebt != nil, shared: tracked.shared,
      gain: gains.gain(at: node))
    if label.held & tracked.shared == .zero, standing[node].beat(entry, comparison) { return false }
    standing[node].insert(entry, comparison) { isReplaced[Int($0)] = true }
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
      let route = RouteFigures(
        months: label.months, cost: label.cost, balance: label.earned - label.cost + goal.pay.total(rest),
        completion: label.completion, doors: goal.doors)
      if finished.beats(route) { continue }
      finished.insert(route, FinishedFrontier.End(label: number, goal: index))
      isTaken = true
    }
    return isTaken
  }

  private func written(_ figures: RouteFigures, _ end: FinishedFrontier.End) -> FinishedRoute {
    var legs: [FinishedRoute.Leg] = []
    var current = labels[Int(end.label)]
    while current.parent >= 0 {
      let before = labels[Int(current.parent)]
      let step = graph.arcs[Int(current.arc)].step
      legs.append(
        FinishedRoute.Leg(
          step: step, option: Int(current.option), start: max(before.months, steps[step].earliest)))
      current = before
    }
    return FinishedRoute(figures: figures, goal: end.goal, legs: legs.reversed())
  }
}
