/// Pairs of courses of which the first may be taken no later than the second without losing any plan.
///
/// Both have the same credits, the first asks for no more than the second, and all that asks for the second
/// asks for the first, too: a plan that has them the other way round stays one when they change places.
struct CourseTwins {
  /// For each course by place, the twins that come no later.
  let before: [[Int]]

  init(_ problem: BalanceProblem) {
    let graph = problem.prerequisites
    let byCredits = Dictionary(grouping: problem.credits.indices) { problem.credits[$0] }
    before = problem.credits.indices.map { course in
      var alike: Int?
      var earlier: [Int] = []
      for other in byCredits[problem.credits[course]] ?? [] where other != course {
        guard !graph.allPrerequisites[course].contains(other),
          graph.allPrerequisites[other].isSubset(of: graph.allPrerequisites[course]),
          graph.allFollowers[course].isSubset(of: graph.allFollowers[other])
        else { continue }
        if graph.allPrerequisites[other] != graph.allPrerequisites[course]
          || graph.allFollowers[other] != graph.allFollowers[course]
        {
          earlier.append(other)
        } else if other < course {
          // Of those alike in everything, the order of their numbers; the one before stands for the others.
          alike = other
        }
      }
      return earlier + (alike.map { [$0] } ?? [])
    }
  }
}
