package import Planning

/// A balanced curriculum and its measures, as the command and the API print them.
package struct BalanceDocument: JSONConvertible {
  package let problem: BalanceProblem
  /// The courses' names in the order of their numbers, where there are any.
  package let names: [String]?
  package let result: BalanceResult
  package let microseconds: Int
  package let measures: CurriculumMeasures

  package init(problem: BalanceProblem, names: [String]?, result: BalanceResult, microseconds: Int) {
    self.problem = problem
    self.names = names
    self.result = result
    self.microseconds = microseconds
    measures = CurriculumMeasures(problem.prerequisites)
  }

  /// The name of a course by its number; `nil` where the file has none.
  package func name(_ course: Int) -> String? { names?[course - 1] }

  package var json: JSONValue {
    [
      "status": .text(result.status.rawValue), "objective": .number(result.objective),
      "bound": .number(result.bound),
      "terms": .list(result.terms) { .list($0) { .whole($0) } },
      "nodes": .whole(result.nodes), "microseconds": .whole(microseconds),
      "measures": [
        "complexity": .whole(measures.complexity),
        "courses": .list(measures.courses.enumerated()) { index, course in
          [
            "course": .whole(index + 1), "name": .text(name(index + 1)), "blocking": .whole(course.blocking),
            "delay": .whole(course.delay), "complexity": .whole(course.complexity),
            "centrality": .number(course.centrality),
          ]
        },
        "bottlenecks": .list(measures.bottlenecks()) { .whole($0) },
      ],
    ]
  }
}
