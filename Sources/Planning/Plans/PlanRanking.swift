/// The search for the best plan of a model: one aim after the other, each held on to while the next is looked at.
struct PlanRanking {
  private(set) var model: PlanModel
  private let mostNodes: Int
  private(set) var best: Plan?

  /// What was found of a plan.
  struct Plan {
    /// For each candidate, the term in which it begins.
    var starts: [Int?]
    var rank: [Int]
  }

  /// How it ended.
  enum Outcome {
    case optimal
    /// With what each aim can come to at most.
    case open(bound: [Int])
    case infeasible
    case unknown(bound: [Int])
  }

  init(_ model: PlanModel, nodes: Int) {
    self.model = model
    mostNodes = nodes
  }

  private var nodesLeft: Int { max(0, mostNodes - model.solver.nodes) }

  mutating func run() -> Outcome {
    // A first plan is found most easily near the one that there is.
    let near = model.problem.present == nil ? [] : model.stages[2].terms
    let first = near.isEmpty ? model.stages.first { !$0.terms.isEmpty }?.terms ?? [] : near
    var advisor: LinearAdvisor? = LinearAdvisor(model.skeleton, aim: first, goal: nil, model.solver)
    switch model.solver.solve(assuming: [], nodes: nodesLeft, advisor: &advisor) {
    case .contradicted: return .infeasible
    case .unfinished: return .unknown(bound: model.stages.map { Self.most($0) + $0.constant })
    case .satisfied: keep()
    }
    for stage in model.stages.indices {
      let upper = improve(stage)
      if let upper {
        var bound = best!.rank
        bound[stage] = upper + model.stages[stage].constant
        for later in (stage + 1)..<max(stage + 1, bound.count) {
          bound[later] = Self.most(model.stages[later]) + model.stages[later].constant
        }
        return .open(bound: bound)
      }
    }
    return .optimal
  }

  private static func most(_ stage: PlanModel.Stage) -> Int {
    stage.terms.reduce(0) { $0 + max(0, $1.weight) }
  }

  private func value(_ stage: Int) -> Int {
    model.stages[stage].terms.reduce(0) { model.solver.answer($1.literal) ? $0 + $1.weight : $0 }
  }

  /// Takes over the last answer.
  private mutating func keep() {
    let starts = model.candidates.map { candidate in
      candidate.starts.first { model.solver.answer($0.literal) }?.term
    }
    var rank = model.stages.indices.map { value($0) + model.stages[$0].constant }
    rank[3] = -heaviest(starts)
    best = Plan(starts: starts, rank: rank)
  }

  private func heaviest(_ starts: [Int?]) -> Int {
    var loads = Array(repeating: 0, count: model.problem.terms.count)
    for (candidate, start) in zip(model.candidates, starts) {
      guard let start else { continue }
      for term in start..<start + candidate.course.length { loads[term] += 1 }
    }
    return loads.max() ?? 0
  }

  /// The sum of an aim with a measure of what it may lack: bits that count as if they were plan.
  private struct Gauge {
    let unit: Int
    let top: Int
    let bits: [Literal]

    /// What is assumed when the sum is to come to so many units.
    func atLeast(_ value: Int) -> [Literal] {
      let lack = top - value
      return bits.enumerated().map { lack & (1 << $0) != 0 ? $1 : !$1 }
    }
  }

  private mutating func gauge(_ stage: PlanModel.Stage) -> (Gauge, LinearAdvisor) {
    var unit = 0
    for term in stage.terms {
      var (left, right) = (unit, abs(term.weight))
      while right != 0 { (left, right) = (right, left % right) }
      unit = left
    }
    unit = max(1, unit)
    let top = Self.most(stage) / unit
    let range = stage.terms.reduce(0) { $0 + abs($1.weight) } / unit
    var bits: [Literal] = []
    while 1 << bits.count <= range { bits.append(model.solver.newVariable(phase: true)) }
    let terms = stage.terms.map { WeightedLiteral($0.literal, $0.weight / unit) }
    let measure = bits.enumerated().map { WeightedLiteral($1, 1 << $0) }
    model.solver.add(sum: terms + measure, atLeast: top)
    let goal = LinearAdvisor.Bone(terms: terms + measure, least: top)
    var advisor = LinearAdvisor(model.skeleton, aim: terms, goal: goal, model.solver)
    if let proof = advisor.proof() { model.solver.add(sum: proof.terms, atLeast: proof.least) }
    return (Gauge(unit: unit, top: top, bits: bits), advisor)
  }

  /// Makes one aim as good as can be; returns what it cannot exceed where the nodes ended before that was sure.
  private mutating func improve(_ number: Int) -> Int? {
    let stage = model.stages[number]
    guard !stage.terms.isEmpty else { return nil }
    let (gauge, linear) = gauge(stage)
    var advisor: LinearAdvisor? = linear
    func units(_ plan: Plan) -> Int { (plan.rank[number] - stage.constant) / gauge.unit }
    var low = units(best!)
    var high = highest(gauge, from: low, to: gauge.top)
    var isFirst = true
    var patience = 200
    var tries = 0
    while low < high {
      let target = isFirst ? high : low + 1
      let outcome = model.solver.solve(
        assuming: gauge.atLeast(target), nodes: nodesLeft, conflicts: patience, advisor: &advisor)
      switch outcome {
      case .satisfied:
        keep()
        low = units(best!)
      case .contradicted:
        high = highest(gauge, from: low, to: target - 1)
      case .unfinished:
        if nodesLeft == 0 { return high * gauge.unit }
        if target == low + 1 { patience += patience / 2 }
        isFirst = false
        // Where one order of decisions gets lost, another may not.
        tries += 1
        model.solver.heap.reset(tries)
      }
    }
    for literal in gauge.atLeast(low) { model.solver.add(clause: [literal]) }
    model.keep(
      stage.terms.map { WeightedLiteral($0.literal, $0.weight / gauge.unit) }, atLeast: low)
    return nil
  }

  /// The most units that are not ruled out at once.
  private mutating func highest(_ gauge: Gauge, from low: Int, to high: Int) -> Int {
    var (low, high) = (low, high)
    while low < high {
      let middle = low + (high - low + 1) / 2
      if model.solver.isOpen(gauge.atLeast(middle)) { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
