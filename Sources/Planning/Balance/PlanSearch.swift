/// Looks through all plans within limits: it finds one, or proves that there is none, or ends with its nodes.
///
/// Each course has the set of periods it may still be in. A course with the fewest is put into one of them,
/// what follows is drawn (`propagate`), and where a course has no period left the search goes back.
struct PlanSearch {
  /// How a search ended.
  enum Outcome {
    case plan([Int])
    case none
    case unfinished
  }

  let credits: [Int]
  let limits: PeriodLimits
  let periods: Int
  /// What comes before what, directly; every pair that ends in a course stands before those it begins.
  let pairs: [(before: Int, after: Int)]
  /// Courses that come no later than others by `CourseTwins`.
  let twinPairs: [(before: Int, after: Int)]
  let prerequisites: [[Int]]
  let followers: [[Int]]
  let twins: [[Int]]
  /// All courses, those with the fewest credits first.
  let smallestFirst: [Int]
  var choices: [PeriodSet]
  var room: RoomTable
  private(set) var nodes = 0

  /// The search before its first step; `nil` where it is proved already that there is no plan.
  init?(_ problem: BalanceProblem, _ limits: PeriodLimits, _ windows: PeriodWindows, _ twins: CourseTwins) {
    credits = problem.credits
    self.limits = limits
    periods = problem.periods
    pairs = problem.prerequisites.order.flatMap { after in
      problem.prerequisites.prerequisites[after].map { ($0, after) }
    }
    twinPairs = twins.before.enumerated().flatMap { after, before in before.map { ($0, after) } }
    prerequisites = problem.prerequisites.prerequisites
    followers = problem.prerequisites.followers
    self.twins = twins.before
    smallestFirst = problem.credits.indices.sorted { problem.credits[$0] < problem.credits[$1] }
    choices = credits.indices.map { PeriodSet(windows.earliest[$0], windows.latest[$0]) }
    room = RoomTable(periods: periods)
    guard propagate() else { return nil }
  }

  /// Searches, with at most so many nodes.
  mutating func run(nodes most: Int) -> Outcome {
    let limit = nodes + most
    switch descend(limit) {
    case true?: return .plan(choices.map(\.first))
    case false?: return .none
    case nil: return .unfinished
    }
  }

  /// Whether there is a plan from here; `nil` when the nodes are used up.
  private mutating func descend(_ limit: Int) -> Bool? {
    guard let course = nextCourse() else { return true }
    let before = choices
    for (period, alike) in candidates(course) {
      guard nodes < limit else { return nil }
      nodes += 1
      let rest = choices[course]
      choices[course] = PeriodSet(period, period)
      if propagate() {
        let found = descend(limit)
        if found != false { return found }
      }
      choices = before
      // What failed is out for the other periods' subtrees, too, and so are the periods like it.
      choices[course] = rest
      choices[course].subtract(alike)
    }
    return false
  }

  /// The course with the fewest periods left, of several the one with the most credits.
  private func nextCourse() -> Int? {
    var best: (course: Int, count: Int)?
    for course in choices.indices {
      let count = choices[course].count
      guard count > 1 else { continue }
      if let best, (count, -credits[course]) >= (best.count, -credits[best.course]) { continue }
      best = (course, count)
    }
    return best?.course
  }

  /// The periods of a course that differ, each with those like it: the fullest first, as in packing by best fit,
  /// so that room stays together for what is large.
  private func candidates(_ course: Int) -> [(period: Int, alike: PeriodSet)] {
    var load = Array(repeating: 0, count: periods)
    for other in choices.indices where choices[other].count == 1 {
      load[choices[other].first] += credits[other]
    }
    return alikePeriods(for: course, load).sorted { one, other in
      (-load[one.period], one.period) < (-load[other.period], other.period)
    }
  }
}
