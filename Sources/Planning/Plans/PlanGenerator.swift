/// Plans courses over terms so that everything required is met, exactly and within bounded effort.
///
/// A plan is the best by `PlanObjective`. After a failed or a moved course the same problem is asked again with
/// the record as it is now and the plan so far as `present`: it changes as little as it can.
public struct PlanGenerator: Sendable {
  /// How many decisions and dead ends may be looked at.
  public let nodes: Int

  /// How many nodes are looked at unless something else is asked for.
  public static let usualNodes = 200_000

  /// A generator with so many nodes to spend on each plan.
  public init(nodes: Int = usualNodes) { self.nodes = nodes }

  /// The best plan, or what is known when the nodes are used up; where there is none, which rules exclude it.
  public func plan(_ problem: PlanProblem) -> PlanResult {
    var result = search(problem, unlike: [], by: 0)
    guard result.status == .infeasible else { return result }
    var conflicts = PlanConflicts(problem, nodes: nodes)
    if let conflict = conflicts.find() {
      result.conflict = conflict.rules
      result.isConflictMinimal = conflict.isMinimal
    }
    result.nodes += conflicts.nodes
    return result
  }

  /// Several plans, the best first: each is the best of those that have at least so many courses that stand in
  /// none of the plans before it, taken one by one. Fewer where there are no more; one without a plan where there
  /// is none at all.
  public func plans(_ problem: PlanProblem, atMost count: Int, differingBy courses: Int) -> [PlanResult] {
    var results = [plan(problem)]
    while results.count < count, let last = results.last, last.objective != nil {
      let next = search(problem, unlike: results.map { Set($0.terms.joined()) }, by: max(1, courses))
      guard next.objective != nil else { break }
      results.append(next)
    }
    return results
  }

  private func search(_ problem: PlanProblem, unlike others: [Set<String>], by courses: Int) -> PlanResult {
    var model = PlanModel(problem, keepsTwinsInOrder: others.isEmpty)
    for other in others {
      let new = model.candidates.filter { !other.contains($0.course.id) }.map { WeightedLiteral($0.taken, 1) }
      model.add(sum: new, atLeast: courses)
    }
    var ranking = PlanRanking(model, nodes: nodes)
    let outcome = ranking.run()
    var result: PlanResult
    switch outcome {
    case .optimal:
      result = PlanResult(.optimal)
      result.bound = ranking.best.map { PlanObjective(rank: $0.rank) }
    case .open(let bound):
      result = PlanResult(.feasible)
      result.bound = PlanObjective(rank: bound)
    case .infeasible: result = PlanResult(.infeasible)
    case .unknown(let bound):
      result = PlanResult(.unknown)
      result.bound = PlanObjective(rank: bound)
    }
    result.nodes = ranking.model.solver.nodes
    if let best = ranking.best {
      result.objective = PlanObjective(rank: best.rank)
      result.terms = Array(repeating: [], count: problem.terms.count)
      for (candidate, start) in zip(model.candidates, best.starts) {
        if let start { result.terms[start].append(candidate.course.id) }
      }
      result.countsOn = model.trees.flatMap(\.countsOn)
    }
    return result
  }
}
