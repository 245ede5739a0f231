/// A curriculum to spread over periods: the balanced academic curriculum problem (Castro & Manzano 2001,
/// "Variable and value ordering when solving balanced academic curriculum problems"; CSPLib problem 30).
///
/// Every course is put into one period, strictly after the courses it asks for, so that each period has
/// its least and at most its greatest number of credits and courses, and the heaviest period has as few
/// credits as possible.
public struct BalanceProblem: Hashable, Sendable {
  /// How many periods (terms, years) there are.
  public let periods: Int
  /// The least and the most credits of a period.
  public let creditsPerPeriod: ClosedRange<Int>
  /// The least and the most courses of a period.
  public let coursesPerPeriod: ClosedRange<Int>
  /// The credits of each course, in the order of their numbers.
  public let credits: [Int]
  /// What has to be taken before what.
  public let prerequisites: PrerequisiteGraph

  /// The most periods that are handled.
  public static let mostPeriods = 100
  /// The most courses that are handled.
  public static let mostCourses = 1_000
  /// The most credits of one course that are handled.
  public static let mostCredits = 100_000
  /// The most prerequisites that are handled: more than any two courses of the largest curriculum can have.
  public static let mostPrerequisites = mostCourses * mostCourses

  /// A problem. Throws `BalanceError` where a figure cannot be; bounds that no plan can keep to, such as more
  /// credits asked for than there are, are no error: balancing finds that there is no plan.
  public init(
    periods: Int, minCredits: Int, maxCredits: Int, minCourses: Int, maxCourses: Int, credits: [Int],
    prerequisites: [Prerequisite]
  ) throws(BalanceError) {
    let anyCredits = 0...Self.mostCourses * Self.mostCredits
    try Self.check(.periods, periods, 1...Self.mostPeriods)
    try Self.check(.minCredits, minCredits, anyCredits)
    try Self.check(.maxCredits, maxCredits, anyCredits)
    try Self.check(.minCourses, minCourses, 0...Self.mostCourses)
    try Self.check(.maxCourses, maxCourses, 0...Self.mostCourses)
    try Self.check(.courses, credits.count, 1...Self.mostCourses)
    try Self.check(.prerequisites, prerequisites.count, 0...Self.mostPrerequisites)
    for (index, value) in credits.enumerated() {
      try Self.check(.credits, value, 0...Self.mostCredits, course: index + 1)
    }
    guard minCredits <= maxCredits else {
      throw .crossedBounds(.minCredits, minCredits, .maxCredits, maxCredits)
    }
    guard minCourses <= maxCourses else {
      throw .crossedBounds(.minCourses, minCourses, .maxCourses, maxCourses)
    }
    self.periods = periods
    creditsPerPeriod = minCredits...maxCredits
    coursesPerPeriod = minCourses...maxCourses
    self.credits = credits
    do throws(PrerequisiteError) {
      self.prerequisites = try PrerequisiteGraph(courses: credits.count, prerequisites: prerequisites)
    } catch {
      throw .prerequisites(error)
    }
  }

  private static func check(
    _ figure: BalanceFigure, _ value: Int, _ allowed: ClosedRange<Int>, course: Int? = nil
  ) throws(BalanceError) {
    guard allowed.contains(value) else { throw .outOfRange(figure, value, allowed: allowed, course: course) }
  }
}
