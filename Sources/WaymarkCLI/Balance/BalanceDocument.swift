import Catalog
import Interchange
import Planning

/// A balanced curriculum and its measures, as the command prints them.
struct BalanceDocument: JSONConvertible {
  let curriculum: CurriculumFile
  let result: BalanceResult
  let microseconds: Int
  let measures: CurriculumMeasures

  init(curriculum: CurriculumFile, result: BalanceResult, microseconds: Int) {
    self.curriculum = curriculum
    self.result = result
    self.microseconds = microseconds
    measures = CurriculumMeasures(curriculum.problem.prerequisites)
  }

  /// The name of a course by its number; `nil` where the file has none.
  func name(_ course: Int) -> String? { curriculum.names?[course - 1] }

  var json: JSONValue {
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
