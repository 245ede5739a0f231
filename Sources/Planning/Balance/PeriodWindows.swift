/// The earliest and the latest period of each course when the heaviest period has at most a given number of
/// credits.
///
/// A course comes after all that it asks for, directly or through others: of these, the ones that cannot come
/// before some period need room for their credits and their number from that period on. The same holds
/// backwards. Then every row of periods has to have room for the courses that can be nowhere else: energetic
/// reasoning (Baptiste, Le Pape & Nuijten 2001, "Constraint-Based Scheduling").
struct PeriodWindows {
  /// By place of the course, periods from 0.
  private(set) var earliest: [Int]
  private(set) var latest: [Int]

  /// The windows; `nil` where they prove that there is no plan.
  init?(_ problem: BalanceProblem, _ limits: PeriodLimits) {
    let graph = problem.prerequisites
    guard problem.credits.allSatisfy({ $0 <= limits.credits.upperBound }) else { return nil }
    guard
      let forward = Self.earliest(problem, limits, graph.order, graph.prerequisites, graph.allPrerequisites),
      let backward = Self.earliest(
        problem, limits, graph.order.reversed(), graph.followers, graph.allFollowers)
    else { return nil }
    earliest = forward
    latest = backward.map { problem.periods - 1 - $0 }
    for course in earliest.indices where earliest[course] > latest[course] { return nil }
  }

  private static func earliest(
    _ problem: BalanceProblem, _ limits: PeriodLimits, _ order: [Int], _ direct: [[Int]], _ all: [CourseSet]
  ) -> [Int]? {
    let room = limits.credits.upperBound
    let places = limits.courses.upperBound
    var earliest = Array(repeating: 0, count: order.count)
    var credits = Array(repeating: 0, count: problem.periods)
    var courses = credits
    for course in order {
      var first = 0
      for other in direct[course] { first = max(first, earliest[other] + 1) }
      if direct[course].count > 0 {
        for period in credits.indices { (credits[period], courses[period]) = (0, 0) }
        all[course].forEach { other in
          credits[earliest[other]] += problem.credits[other]
          courses[earliest[other]] += 1
        }
        var (sum, count) = (0, 0)
        for period in credits.indices.reversed() where courses[period] > 0 {
          sum += credits[period]
          count += courses[period]
          if room > 0 { first = max(first, period + (sum + room - 1) / room) }
          first = max(first, period + (count + places - 1) / places)
        }
      }
      guard first < problem.periods else { return nil }
      earliest[course] = first
    }
    return earliest
  }
}
