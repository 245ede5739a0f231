/// Looks for a plan within limits by moving single courses and exchanging two, from a first plan that keeps to
/// all prerequisites (tabu search; Glover 1989). It may fail where there is a plan; it proves nothing.
///
/// Chance is a fixed row of numbers, so the same problem has the same result in every run.
struct PlanRepair {
  /// The period of each course, by place.
  private(set) var plan: [Int]

  private let credits: [Int]
  private let limits: PeriodLimits
  private let prerequisites: [[Int]]
  private let followers: [[Int]]
  private let periods: Int
  private var load: [Int]
  private var held: [Int]
  /// Until which step a course may not go back into a period.
  private var barred: [Int]
  private var chance: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// A course in place of the limits counts as so many credits.
  private let courseWeight: Int

  init(_ problem: BalanceProblem, _ limits: PeriodLimits, _ windows: PeriodWindows) {
    credits = problem.credits
    self.limits = limits
    prerequisites = problem.prerequisites.prerequisites
    followers = problem.prerequisites.followers
    periods = problem.periods
    plan = Self.firstPlan(problem, windows)
    load = Array(repeating: 0, count: periods)
    held = load
    barred = Array(repeating: 0, count: credits.count * periods)
    courseWeight = max(1, credits.reduce(0, +) / credits.count)
    for (course, period) in plan.enumerated() {
      load[period] += credits[course]
      held[period] += 1
    }
  }

  /// Fills period after period to the average of what is left, the most urgent courses first.
  private static func firstPlan(_ problem: BalanceProblem, _ windows: PeriodWindows) -> [Int] {
    let graph = problem.prerequisites
    let blocking = graph.allFollowers.map(\.count)
    let urgent = problem.credits.indices.sorted { one, other in
      let (left, right) = (windows.latest[one], windows.latest[other])
      if left != right { return left < right }
      if blocking[one] != blocking[other] { return blocking[one] > blocking[other] }
      return problem.credits[one] > problem.credits[other]
    }
    var plan = Array(repeating: problem.periods, count: problem.credits.count)
    var left = problem.credits.reduce(0, +)
    for period in 0..<problem.periods {
      let rest = problem.periods - period
      let share = (left + rest - 1) / rest
      var load = 0
      for course in urgent where plan[course] == problem.periods {
        let isReady =
          windows.earliest[course] <= period && graph.prerequisites[course].allSatisfy { plan[$0] < period }
        // Whoever comes latest now has its prerequisites behind it: they come latest earlier.
        guard isReady, windows.latest[course] == period || load + problem.credits[course] <= share else {
          continue
        }
        plan[course] = period
        load += problem.credits[course]
      }
      left -= load
    }
    return plan
  }

  /// Whether the plan is within the limits after at most so many steps.
  mutating func succeeds(within steps: Int) -> Bool {
    for step in 1...steps {
      guard let period = worstPeriod() else { return true }
      guard let change = bestChange(around: period, step) else { continue }
      apply(change, step)
    }
    return worstPeriod() == nil
  }

  /// A course that goes into another period, and the one that takes its place, if any.
  private struct Change {
    let course: Int
    let period: Int
    let exchanged: Int?
  }

  private func penalty(_ load: Int, _ held: Int) -> Int {
    let credits = max(0, load - limits.credits.upperBound) + max(0, limits.credits.lowerBound - load)
    let courses = max(0, held - limits.courses.upperBound) + max(0, limits.courses.lowerBound - held)
    return credits + courses * courseWeight
  }

  private mutating func random(_ bound: Int) -> Int {
    chance ^= chance << 13
    chance ^= chance >> 7
    chance ^= chance << 17
    return Int(chance % UInt64(bound))
  }

  /// The period furthest out of its limits, one by chance of several such; `nil` when all are within.
  private mutating func worstPeriod() -> Int? {
    var worst = 0
    var found: Int?
    var ties = 1
    for period in 0..<periods {
      let penalty = penalty(load[period], held[period])
      guard penalty > 0, penalty >= worst else { continue }
      ties = penalty == worst ? ties + 1 : 1
      worst = penalty
      if ties == 1 || random(ties) == 0 { found = period }
    }
    return found
  }

  /// The best change that moves a course out of the period or into it, also when it makes matters worse.
  private mutating func bestChange(around center: Int, _ step: Int) -> Change? {
    let bounds = credits.indices.map { course in
      var (first, last) = (0, periods - 1)
      for other in prerequisites[course] { first = max(first, plan[other] + 1) }
      for other in followers[course] { last = min(last, plan[other] - 1) }
      return (first: first, last: last)
    }
    let now = (0..<periods).map { penalty(load[$0], held[$0]) }
    let total = now.reduce(0, +)
    var best = Int.max
    var ties = 1
    var found: Change?
    func consider(
      _ repair: inout PlanRepair, _ course: Int, _ period: Int, _ exchanged: Int?
    ) {
      let from = repair.plan[course]
      let moved = repair.credits[course] - (exchanged.map { repair.credits[$0] } ?? 0)
      let count = exchanged == nil ? 1 : 0
      let change =
        repair.penalty(repair.load[from] - moved, repair.held[from] - count)
        + repair.penalty(repair.load[period] + moved, repair.held[period] + count) - now[from] - now[period]
      guard change <= best else { return }
      let isBarred =
        repair.barred[course * repair.periods + period] > step
        || exchanged.map { repair.barred[$0 * repair.periods + from] > step } ?? false
      guard !isBarred || total + change == 0 else { return }
      ties = change == best ? ties + 1 : 1
      best = change
      if ties == 1 || repair.random(ties) == 0 {
        found = Change(course: course, period: period, exchanged: exchanged)
      }
    }
    for course in credits.indices {
      if plan[course] == center {
        let (first, last) = bounds[course]
        guard first <= last else { continue }
        for period in first...last where period != center { consider(&self, course, period, nil) }
        for other in credits.indices {
          let period = plan[other]
          guard period != center, first <= period, period <= last, credits[other] != credits[course],
            bounds[other].first <= center, center <= bounds[other].last
          else { continue }
          consider(&self, course, period, other)
        }
      } else if bounds[course].first <= center, center <= bounds[course].last {
        consider(&self, course, center, nil)
      }
    }
    return found
  }

  private mutating func apply(_ change: Change, _ step: Int) {
    let from = plan[change.course]
    move(change.course, to: change.period, step)
    if let exchanged = change.exchanged { move(exchanged, to: from, step) }
  }

  private mutating func move(_ course: Int, to period: Int, _ step: Int) {
    let from = plan[course]
    barred[course * periods + from] = step + 4 + random(8)
    load[from] -= credits[course]
    held[from] -= 1
    load[period] += credits[course]
    held[period] += 1
    plan[course] = period
  }
}
