/// The steps of a needs graph's arcs, by their numbers, laid out for a search that asks for them very often.
struct StepTable {
  private let steps: [SearchStep?]
  private let timing: [Timing]
  /// The places of all steps, one step's after the other's.
  private let options: [SearchStep.Option]

  /// When a step goes on, and which of all places are its own.
  struct Timing {
    let months: Int
    let earliest: Int
    let isPaid: Bool
    let places: Range<Int>
  }

  init(_ graph: NeedsGraph, _ expander: some NeedsExpander) {
    var steps = [SearchStep?](repeating: nil, count: Int(graph.arcs.lazy.map(\.step).max() ?? -1) + 1)
    for arc in graph.arcs where steps[Int(arc.step)] == nil { steps[Int(arc.step)] = expander.step(arc.step) }
    var timing: [Timing] = []
    var options: [SearchStep.Option] = []
    for step in steps {
      let begin = options.count
      options += step?.options ?? []
      timing.append(
        Timing(
          months: step?.months ?? 0, earliest: step?.earliest ?? 0, isPaid: step?.pay.isPaid ?? false,
          places: begin..<options.count))
    }
    (self.steps, self.timing, self.options) = (steps, timing, options)
  }

  /// How many numbers there are; not every one has a step.
  var count: Int { steps.count }

  /// Every step, in the order of their numbers.
  var all: some Sequence<SearchStep> { steps.lazy.compactMap { $0 } }

  /// A step's timing.
  func timing(_ number: Int32) -> Timing { timing[Int(number)] }

  /// What a step pays.
  func pay(_ number: Int32) -> PayCurve { steps[Int(number)]!.pay }

  /// One of all places.
  func option(_ place: Int) -> SearchStep.Option { options[place] }

  /// Something worked out of every step, by its number.
  func map<Result>(_ make: (SearchStep) -> Result) -> [Result?] { steps.map { $0.map(make) } }
}
