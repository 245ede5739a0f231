package import Planning

/// Plans, as the command and the API print them: the best one's keys, and all others below `alternatives`.
package struct PlanDocument: JSONConvertible {
  /// The pack that was planned with, if any.
  package let pack: Pack?
  package let problem: PlanProblem
  package let results: [PlanResult]
  package let microseconds: Int
  package let names: PlanNames

  package init(pack: Pack? = nil, problem: PlanProblem, results: [PlanResult], microseconds: Int) {
    self.pack = pack
    self.problem = problem
    self.results = results
    self.microseconds = microseconds
    names = PlanNames(problem)
  }

  /// Programs of study that are done after a term.
  package func programs(_ exit: ExitView) -> [ProgramOfStudy] {
    pack.map { exit.programs(in: $0) } ?? []
  }

  package var json: JSONValue {
    var members = members(results[0])
    members.append(JSONValue.Member("alternatives", .list(results.dropFirst()) { .object(self.members($0)) }))
    members.append(
      JSONValue.Member(
        "goals", .list(problem.requirements) { ["id": .text($0.id), "title": .text($0.title)] }))
    if let pack {
      members.append(JSONValue.Member("pack", .string(pack.id)))
      members.append(JSONValue.Member("demonstration", .flag(pack.isDemonstration)))
    }
    members.append(JSONValue.Member("microseconds", .whole(microseconds)))
    return .object(members)
  }

  private func members(_ result: PlanResult) -> [JSONValue.Member] {
    let terms = zip(problem.terms, result.terms).map { $0 }
    let value: JSONValue = [
      "status": .text(result.status.rawValue), "objective": json(result.objective),
      "bound": json(result.bound),
      "terms": .list(terms) { term, courses in
        [
          "id": .text(term.id), "courses": .list(courses),
          "titles": .list(courses.map { names.title(ofCourse: $0) }),
        ]
      },
      "conflict": .list(result.conflict) { json($0) },
      "isConflictMinimal": .flag(result.isConflictMinimal),
      "countsOn": .list(result.countsOn) { .string("\($0.set)/\($0.requirement)") },
      "exits": .list(result.exits(problem)) { json($0) },
      "nodes": .whole(result.nodes),
    ]
    return value.members
  }

  private func json(_ exit: ExitView) -> JSONValue {
    [
      "term": .text(exit.term), "credits": .decimal(Double(exit.credits.thousandths) / 1_000),
      "courses": .list(exit.courses), "met": .list(exit.met),
      "requirements": .list(exit.requirements) { .string("\($0.set)/\($0.requirement)") },
      "milestones": .list(exit.milestones), "hours": .decimal(Double(exit.hours.thousandths) / 1_000),
      "programs": .list(programs(exit)) { program in
        [
          "id": .text(program.id), "credentials": .list(program.credentials),
          "exitPoints": .list(program.exitPoints),
        ]
      },
    ]
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
    let text = JSONValue.string(names.rule(rule))
    switch rule {
    case .requirement(let place):
      return [
        "rule": "requirement", "requirement": .string("\(place.set)/\(place.requirement)"), "text": text,
      ]
    case .lock(let lock):
      return ["rule": "lock", "course": .text(lock.course), "term": .text(lock.term), "text": text]
    case .refusal(let course): return ["rule": "refusal", "course": .text(course), "text": text]
    case .prerequisites(let course):
      return ["rule": "prerequisites", "course": .text(course), "text": text]
    case .offering(let course): return ["rule": "offering", "course": .text(course), "text": text]
    case .sameCourses(let courses):
      return ["rule": "sameCourses", "courses": .list(courses), "text": text]
    case .periods: return ["rule": "periods", "text": text]
    case .mostCourses: return ["rule": "mostCourses", "text": text]
    case .leastCourses: return ["rule": "leastCourses", "text": text]
    case .creditsPerYear: return ["rule": "creditsPerYear", "text": text]
    }
  }
}
