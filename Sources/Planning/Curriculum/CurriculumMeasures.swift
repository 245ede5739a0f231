/// The measures of Curricular Analytics: how much a curriculum's prerequisites hold learners up.
///
/// Blocking, delay and complexity are those of Heileman, Abdallah, Slim & Hickman 2018, "Curricular Analytics: A
/// Framework for Quantifying the Impact of Curricular Reforms and Pedagogical Innovations", arXiv:1811.09676.
/// Centrality follows the documentation of CurricularAnalytics.jl.
public struct CurriculumMeasures: Hashable, Sendable {
  /// Each course's measures, in the order of their numbers.
  public let courses: [CourseMeasures]

  /// The sum of all courses' complexity.
  public var complexity: Int { courses.reduce(0) { $0 + $1.complexity } }

  /// Measures a graph of prerequisites.
  public init(_ graph: PrerequisiteGraph) {
    let into = Chains(graph.order, graph.prerequisites)
    let out = Chains(graph.order.reversed(), graph.followers)
    courses = graph.order.indices.map { course in
      let (before, after) = (graph.prerequisites[course].count, graph.followers[course].count)
      return CourseMeasures(
        blocking: graph.allFollowers[course].count, delay: into.longest[course] + out.longest[course] - 1,
        centrality: before == 0 || after == 0 ? 0 : into.sum(through: course, out),
        prerequisites: before, followers: after)
    }
  }

  /// The numbers of the courses that a rule calls bottlenecks, in ascending order.
  public func bottlenecks(_ rule: BottleneckRule = .usual) -> [Int] {
    courses.indices.filter { rule.holds(for: courses[$0]) }.map { $0 + 1 }
  }

  /// The chains that end in each course, without those that begin later than at a first course.
  private struct Chains {
    /// How many courses the longest has.
    private(set) var longest: [Int]
    /// How many there are, and how many courses they have together; `nil` when beyond what can be counted.
    private var counted: [(chains: Int, courses: Int)?]

    init(_ order: [Int], _ before: [[Int]]) {
      longest = Array(repeating: 1, count: order.count)
      counted = Array(repeating: (1, 1), count: order.count)
      for course in order where !before[course].isEmpty {
        longest[course] = 1 + (before[course].map { longest[$0] }.max() ?? 0)
        var (chains, courses): (Int?, Int?) = (0, 0)
        for other in before[course] {
          chains = Self.sum(chains, counted[other]?.chains)
          courses = Self.sum(courses, counted[other]?.courses)
        }
        // Each chain grows by this course.
        courses = Self.sum(courses, chains)
        counted[course] = chains.flatMap { chains in courses.map { (chains, $0) } }
      }
    }

    /// The courses of all chains that go on from these through the others, the course in the middle once.
    func sum(through course: Int, _ others: Chains) -> Int? {
      guard let before = counted[course], let after = others.counted[course],
        let left = Self.product(before.courses, after.chains),
        let right = Self.product(before.chains, after.courses - after.chains)
      else { return nil }
      return Self.sum(left, right)
    }

    private static func sum(_ one: Int?, _ other: Int?) -> Int? {
      guard let one, let other else { return nil }
      let (sum, isTooLarge) = one.addingReportingOverflow(other)
      return isTooLarge ? nil : sum
    }

    private static func product(_ one: Int, _ other: Int) -> Int? {
      let (product, isTooLarge) = one.multipliedReportingOverflow(by: other)
      return isTooLarge ? nil : product
    }
  }
}
