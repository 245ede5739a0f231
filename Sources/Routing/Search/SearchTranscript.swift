/// All that a search knows before it begins, as plain values: so that someone else may search the same.
///
/// `Benchmarks/routing.py` does, and has to find the same figures. It is of no use to a program that asks for
/// routes, and may change at any time: hence the SPI. (`package` access does not reach the benchmarks, which
/// are a package of their own.)
@_spi(Measuring) public struct SearchTranscript: Encodable, Sendable {
  /// A leg from one set of needs to another.
  public struct Arc: Encodable, Sendable {
    let step: Int32
    let before: Int32
    let after: Int32
    /// Needs of the set after it that it is taken to meet.
    let meets: [Int32]
  }

  /// A set of needs that opens the goal.
  public struct Goal: Encodable, Sendable {
    let node: Int32
    /// In thousandths.
    let doors: Int
    let pay: [Pay]
  }

  /// Pay until some month on the job.
  public struct Pay: Encodable, Sendable {
    let end: Int
    /// Cents.
    let monthly: Int
  }

  /// What a leg takes and brings.
  public struct Step: Encodable, Sendable {
    let number: Int32
    let months: Int
    let earliest: Int
    let pay: [Pay]
    let options: [Option]
    /// Needs of the graph that it yields, be they asked for or not.
    let yields: [Int32]
  }

  /// A place to do a step at.
  public struct Option: Encodable, Sendable {
    /// Cents.
    let cost: Int
    let completion: Double
  }

  /// The needs of each set.
  let sets: [[Int32]]
  /// The fewest legs from each set to a goal.
  let depths: [Int]
  let arcs: [Arc]
  let goals: [Goal]
  let steps: [Step]
  /// The set that the traveller meets at the start; `nil` where none is reached.
  let start: Int32?
  /// The most legs.
  let legs: Int
  /// Months within which earnings count.
  let horizon: Int

  init(_ graph: NeedsGraph, _ expander: some NeedsExpander, _ limits: SearchLimits) {
    let needs = Set(graph.sets.lazy.flatMap(\.ids)).sorted()
    sets = graph.sets.map(\.ids)
    depths = graph.depths
    arcs = graph.arcs.map {
      Arc(step: $0.step, before: $0.before, after: $0.after, meets: Array(graph.needs(metBy: $0)))
    }
    goals = graph.goals.map { Goal(node: $0.node, doors: $0.goal.doors, pay: Self.pay($0.goal.pay)) }
    steps = Set(graph.arcs.map(\.step)).sorted().map { number in
      let step = expander.step(number)
      return Step(
        number: number, months: step.months, earliest: step.earliest, pay: Self.pay(step.pay),
        options: step.options.map { Option(cost: $0.cost, completion: $0.completion) },
        yields: needs.filter { expander.yields(number, $0) })
    }
    start = graph.start
    legs = limits.legs
    horizon = limits.horizon
  }

  private static func pay(_ curve: PayCurve) -> [Pay] {
    curve.steps.map { Pay(end: $0.end, monthly: $0.monthly) }
  }
}
