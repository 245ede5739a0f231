import Planning
import SeededNumbers

/// A curriculum as plain figures, small enough to try every plan.
struct SmallProblem: CustomStringConvertible {
  var periods = 3
  var minCredits = 0
  var maxCredits = 100
  var minCourses = 0
  var maxCourses = 10
  var credits: [Int]
  var pairs: [(before: Int, after: Int)] = []

  func problem() throws(BalanceError) -> BalanceProblem {
    try BalanceProblem(
      periods: periods, minCredits: minCredits, maxCredits: maxCredits, minCourses: minCourses,
      maxCourses: maxCourses, credits: credits,
      prerequisites: pairs.map { Prerequisite(before: $0.before, after: $0.after) })
  }

  var description: String {
    "\(periods) periods, \(minCredits)-\(maxCredits) credits, \(minCourses)-\(maxCourses) courses, "
      + "\(credits), \(pairs)"
  }

  /// One by chance; bounds are close enough to matter, and a pair may come twice.
  static func random(_ chance: inout Seeded) -> SmallProblem {
    let courses = Int.random(in: 1...6, using: &chance)
    let periods = Int.random(in: 1...4, using: &chance)
    var problem = SmallProblem(credits: (0..<courses).map { _ in Int.random(in: 0...6, using: &chance) })
    problem.periods = periods
    let share = problem.credits.reduce(0, +) / periods
    if Bool.random(using: &chance) { problem.minCredits = Int.random(in: 0...share, using: &chance) }
    if Bool.random(using: &chance) {
      problem.maxCredits = max(problem.minCredits, share + Int.random(in: 0...3, using: &chance))
    }
    if Bool.random(using: &chance) {
      problem.minCourses = Int.random(in: 0...(courses / periods), using: &chance)
    }
    if Bool.random(using: &chance) {
      problem.maxCourses = max(
        problem.minCourses, (courses + periods - 1) / periods + Int.random(in: 0...1, using: &chance))
    }
    for _ in 0..<Int.random(in: 0...4, using: &chance) where courses > 1 {
      let before = Int.random(in: 1..<courses, using: &chance)
      problem.pairs.append((before, Int.random(in: (before + 1)...courses, using: &chance)))
    }
    return problem
  }

  /// The lightest heaviest period by trying every plan; `nil` when none keeps to the rules.
  var optimumByTrying: Int? {
    var best: Int?
    var plan = Array(repeating: 0, count: credits.count)
    while true {
      if keepsRules(plan) { best = min(best ?? .max, loads(plan).max() ?? 0) }
      var course = 0
      while course < plan.count, plan[course] == periods - 1 {
        plan[course] = 0
        course += 1
      }
      guard course < plan.count else { return best }
      plan[course] += 1
    }
  }

  /// What is wrong with a result by its own account; empty when nothing is.
  func flaws(in result: BalanceResult) -> [String] {
    guard let objective = result.objective else {
      return result.terms.isEmpty ? [] : ["a plan without an objective"]
    }
    var flaws: [String] = []
    var plan = Array(repeating: -1, count: credits.count)
    for (period, term) in result.terms.enumerated() {
      for course in term {
        if plan[course - 1] >= 0 { flaws.append("course \(course) twice") }
        plan[course - 1] = period
      }
    }
    if plan.contains(-1) { return flaws + ["a course is missing"] }
    if result.terms.count != periods { flaws.append("\(result.terms.count) periods") }
    if !keepsRules(plan) { flaws.append("rules are broken") }
    if loads(plan).max() != objective { flaws.append("the heaviest period has another load") }
    if let bound = result.bound, bound > objective { flaws.append("the bound is above the plan") }
    return flaws
  }

  private func loads(_ plan: [Int]) -> [Int] {
    plan.indices.reduce(into: Array(repeating: 0, count: periods)) { $0[plan[$1]] += credits[$1] }
  }

  private func keepsRules(_ plan: [Int]) -> Bool {
    for pair in pairs where plan[pair.before - 1] >= plan[pair.after - 1] { return false }
    for load in loads(plan) where load < minCredits || load > maxCredits { return false }
    for period in 0..<periods {
      let count = plan.filter { $0 == period }.count
      if count < minCourses || count > maxCourses { return false }
    }
    return true
  }
}
