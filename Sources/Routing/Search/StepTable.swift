/// The steps of a needs graph's arcs, by their numbers: what the search asks most lies close together.
struct StepTable {
  /// A step without the lists that belong to it.
  struct Step {
    let months: Int
    /// The month before which it cannot begin.
    let earliest: Int
    /// Cents that it pays in all.
    let paid: Int
    /// Where its options lie.
    let options: Range<Int>
  }

  private let steps: [Step]
  private let pay: [PayCurve]
  /// The options of all steps.
  let options: [SearchStep.Option]

  init(_ graph: NeedsGraph, _ expander: some NeedsExpander) {
    let count = Int(graph.arcs.lazy.map(\.step).max() ?? -1) + 1
    var isAsked = [Bool](repeating: false, count: count)
    for arc in graph.arcs { isAsked[Int(arc.step)] = true }
    var steps: [Step] = []
    var pay: [PayCurve] = []
    var options: [SearchStep.Option] = []
    steps.reserveCapacity(count)
    pay.reserveCapacity(count)
    for number in 0..<count {
      let begin = options.count
      guard isAsked[number] else {
        steps.append(Step(months: 0, earliest: 0, paid: 0, options: begin..<begin))
        pay.append(.none)
        continue
      }
      let step = expander.step(Int32(number))
      options += step.options
      steps.append(
        Step(
          months: step.months, earliest: step.earliest, paid: step.pay.total(step.months),
          options: begin..<options.count))
      pay.append(step.pay)
    }
    (self.steps, self.pay, self.options) = (steps, pay, options)
  }

  /// The latest month that any step waits for.
  var latestStart: Int { steps.lazy.map(\.earliest).max() ?? 0 }

  /// The numbers; the step of one that no arc has is empty.
  var numbers: Range<Int32> { 0..<Int32(steps.count) }

  subscript(number: Int32) -> Step { steps[Int(number)] }

  /// Cents that a step begun in a month pays up to the horizon.
  func paid(_ number: Int32, from begin: Int, horizon: Int) -> Int {
    let step = steps[Int(number)]
    if step.paid == 0 || begin + step.months <= horizon { return step.paid }
    return begin >= horizon ? 0 : pay[Int(number)].total(horizon - begin)
  }
}
