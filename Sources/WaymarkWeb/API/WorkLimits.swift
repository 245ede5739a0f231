import Planning

/// How much the API works on for one request, so that it ends within seconds.
enum WorkLimits {
  /// Nodes that are spent on a plan when nothing else is asked for.
  static let usualNodes = PlanGenerator.usualNodes
  /// The most plans of one problem.
  static let mostPlans = 5

  static func check(_ problem: PlanProblem) throws(PageFailure) {}
}
