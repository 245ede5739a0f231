package import Planning

/// Plans, as the command and the API print them: the best one's keys, and all others below `alternatives`.
package struct PlanDocument: JSONConvertible {
  package let problem: PlanProblem
  package let results: [PlanResult]
  package let microseconds: Int

  package init(problem: PlanProblem, results: [PlanResult], microseconds: Int) {
    self.problem = problem
    self.results = results
    self.microseconds = microseconds
  }

  package var json: JSONValue {
    var members = members(results[0])
    members.append(JSONValue.Member("alternatives", .list(results.dropFirst()) { .object(self.members($0)) }))
    members.append(JSONValue.Member("microseconds", .whole(microseconds)))
    return .object(members)
  }

  private func members(_ result: PlanResult) -> [JSONValue.Member] {
    let terms = zip(problem.terms, result.terms).map { $0 }
    let value: JSONValue = [
      "status": .text(result.status.rawValue), "objective": json(result.objective),
      "bound": json(result.bound),
      "terms": .list(terms) { ["id": .text($0.id), "courses": .list($1)] },
      "conflict": .list(result.conflict) { json($0) },
      "isConflictMinimal": .flag(result.isConflictMinimal),
      "countsOn": .list(result.countsOn) { .string("\($0.set)/\($0.requirement)") },
      "nodes": .whole(result.nodes),
    ]
    return value.members
  }

  private func json(_ objective: PlanObjective?) -> JSONValue {
    guard let objective else { return .null }
    return [
      "wanted": .whole(objective.wanted), "hours": .decimal(Double(objective.hours.thousandths) / 1_000),
      "changes": .whole(objective.changes), "heaviest": .whole(objective.heaviest),
      "courses": .whole(objective.courses),
    ]
  }

  private func json(_ rule: PlanningRule) -> JSONValue {
    switch rule {
    case .requirement(let place):
      ["rule": "requirement", "requirement": .string("\(place.set)/\(place.requirement)")]
    case .lock(let lock): ["rule": "lock", "course": .text(lock.course), "term": .text(lock.term)]
    case .refusal(let course): ["rule": "refusal", "course": .text(course)]
    case .prerequisites(let course): ["rule": "prerequisites", "course": .text(course)]
    case .offering(let course): ["rule": "offering", "course": .text(course)]
    case .periods: ["rule": "periods"]
    case .mostCourses: ["rule": "mostCourses"]
    case .leastCourses: ["rule": "leastCourses"]
    case .creditsPerYear: ["rule": "creditsPerYear"]
    }
  }
}
