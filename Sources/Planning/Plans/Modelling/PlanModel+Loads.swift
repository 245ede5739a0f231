extension PlanModel {
  /// How many courses a term has room for.
  func room(_ term: Int) -> Int {
    min(problem.terms[term].periods, problem.limits.mostCourses ?? .max)
  }

  /// Every course once in each term that it takes.
  func load(_ term: Int) -> [WeightedLiteral] {
    candidates.flatMap { candidate in
      candidate.starts.filter { $0.term <= term && term < $0.term + candidate.course.length }
        .map { WeightedLiteral($0.literal, 1) }
    }
  }

  /// The literals that take room away from some terms when the plan is to be lighter.
  func lightening(_ terms: Range<Int>) -> [WeightedLiteral] {
    let largest = problem.terms.indices.map(room).max() ?? 0
    return lighter.enumerated().map { index, literal in
      WeightedLiteral(literal, terms.reduce(0) { $0 + (room($1) > largest - index - 1 ? 1 : 0) })
    }
  }

  mutating func addLoads() {
    let largest = problem.terms.indices.map(room).max() ?? 0
    if !tellsConflicts {
      for _ in 0..<largest {
        let literal = solver.newVariable()
        if let last = lighter.last { solver.add(clause: [!literal, last]) }
        lighter.append(literal)
      }
    }
    for term in problem.terms.indices {
      let load = load(term)
      if tellsConflicts {
        add(sum: load, atMost: problem.terms[term].periods, unless: unless(.periods))
        if let most = problem.limits.mostCourses {
          add(sum: load, atMost: most, unless: unless(.mostCourses))
        }
      } else {
        add(sum: load + lightening(term..<term + 1), atMost: room(term))
      }
      if problem.limits.leastCourses > 0 {
        add(sum: load, atLeast: problem.limits.leastCourses, unless: unless(.leastCourses))
      }
    }
    addYears()
  }

  private mutating func addYears() {
    guard let most = problem.limits.mostCreditsPerYear else { return }
    for grade in Set(problem.terms.map(\.grade)).sorted() {
      let credits = candidates.flatMap { candidate in
        candidate.starts.filter { problem.terms[$0.term + candidate.course.length - 1].grade == grade }
          .map { WeightedLiteral($0.literal, candidate.course.credits.thousandths) }
      }
      add(sum: credits, atMost: most.thousandths, unless: unless(.creditsPerYear))
    }
  }

  /// Courses that can only be within some terms have to fit into these together.
  mutating func addStretches() {
    guard solver.settle() else { return }
    let possible = candidates.map { candidate in
      (candidate: candidate, starts: candidate.starts.filter { !solver.isFalse($0.literal) })
    }
    for first in problem.terms.indices {
      for last in first..<problem.terms.count where last > first {
        let within = possible.filter { candidate, starts in
          starts.allSatisfy { $0.term >= first && $0.term + candidate.course.length - 1 <= last }
        }.map(\.candidate)
        let room = (first...last).reduce(0) { $0 + self.room($1) }
        let lengths = within.map { WeightedLiteral($0.taken, $0.course.length) }
        let all = lengths + lightening(first..<last + 1)
        add(sum: all, atMost: room)
        keep(all.map { WeightedLiteral($0.literal, -$0.weight) }, atLeast: -room)
      }
    }
  }
}
