/// What a period may hold when the heaviest one has at most a given number of credits.
struct PeriodLimits {
  let credits: ClosedRange<Int>
  let courses: ClosedRange<Int>

  /// The limits; `nil` where they already rule out every plan.
  ///
  /// A period holds at least what the others together cannot.
  init?(_ problem: BalanceProblem, heaviest: Int) {
    let total = problem.credits.reduce(0, +)
    let others = problem.periods - 1
    let most = min(heaviest, problem.creditsPerPeriod.upperBound)
    let least = max(problem.creditsPerPeriod.lowerBound, total - others * most)
    let fewest = max(
      problem.coursesPerPeriod.lowerBound,
      problem.credits.count - others * problem.coursesPerPeriod.upperBound)
    guard least <= most, fewest <= problem.coursesPerPeriod.upperBound,
      least * problem.periods <= total, fewest * problem.periods <= problem.credits.count
    else { return nil }
    credits = least...most
    courses = fewest...problem.coursesPerPeriod.upperBound
  }
}
