extension Pack {
  /// What can be a goal of a plan: every set of requirements, and every program of study. A program that says
  /// nothing of what completes it asks for a course of each step of its sequence.
  public var goalSets: [RequirementSet] {
    allSets
      + programs.filter { $0.requirement == nil && !$0.sequence.isEmpty }.map { program in
        let steps = program.sequence.enumerated().map { number, step in
          Requirement(
            id: "step-\(number + 1)", title: step.joined(separator: ", "),
            rule: .courses(1, from: CourseChoice(ids: Set(step)), minimum: nil))
        }
        return RequirementSet(
          id: program.id, title: program.title, kind: .program,
          root: Requirement(id: "sequence", title: program.title, rule: .all(steps)))
      }
  }

  /// Ids of goals that are spelled like a word, or whose title has it; the nearest first, at most five.
  public func goalsNamedLike(_ word: String) -> [String] {
    let sets = goalSets
    let near = NearestWords(sets.map(\.id)).nearest(to: word)
    let lowered = word.lowercased()
    let holding = sets.filter {
      !lowered.isEmpty && ($0.id.contains(lowered) || $0.title.lowercased().contains(lowered))
    }.map(\.id)
    return Array(((near.map { [$0] } ?? []) + holding.filter { $0 != near }).prefix(5))
  }
}

extension Requirement {
  /// Milestones that no choice spares, by id.
  var neededMilestones: [String] {
    switch rule {
    case .all(let parts): parts.flatMap(\.neededMilestones)
    case .some(let number, let parts) where number >= parts.count: parts.flatMap(\.neededMilestones)
    case .milestone(let id): [id]
    case .some, .credits, .courses, .average: []
    }
  }

  /// Courses that it names by id.
  var namedCourses: Set<String> {
    switch rule {
    case .all(let parts), .some(_, let parts): parts.reduce(into: []) { $0.formUnion($1.namedCourses) }
    case .credits(_, let choice, _), .courses(_, let choice, _): choice.ids
    case .average, .milestone: []
    }
  }

  /// Whether there is nothing in it.
  var asksForNothing: Bool {
    switch rule {
    case .all(let parts): parts.allSatisfy(\.asksForNothing)
    case .some(let number, let parts): number <= 0 || parts.isEmpty
    case .credits, .courses, .average, .milestone: false
    }
  }
}
