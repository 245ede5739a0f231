/// The steps of a needs graph's arcs, by their numbers.
struct StepTable {
  private let steps: [SearchStep?]

  init(_ graph: NeedsGraph, _ expander: some NeedsExpander) {
    var steps = [SearchStep?](repeating: nil, count: Int(graph.arcs.lazy.map(\.step).max() ?? -1) + 1)
    for arc in graph.arcs where steps[Int(arc.step)] == nil { steps[Int(arc.step)] = expander.step(arc.step) }
    self.steps = steps
  }

  /// How many numbers there are; not every one has a step.
  var count: Int { steps.count }

  /// Every step, in the order of their numbers.
  var all: some Sequence<SearchStep> { steps.lazy.compactMap { $0 } }

  subscript(number: Int32) -> SearchStep { steps[Int(number)]! }

  /// Something worked out of every step, by its number.
  func map<Result>(_ make: (SearchStep) -> Result) -> [Result?] { steps.map { $0.map(make) } }
}
