import SeededNumbers

@testable import Routing

/// A part of a real network: the needs around an occupation, with only some of the legs that lead there.
///
/// The legs are those of a few ways to the goal, drawn at random, and a few more.
struct CutOut: SmallNetwork {
  /// A real network to cut from.
  struct Whole {
    let expander: CareerExpander
    let graph: NeedsGraph
    /// Arcs that leave a set toward the goal.
    let leaving: [Int32: [Int]]

    init(_ expander: CareerExpander, _ graph: NeedsGraph) {
      (self.expander, self.graph) = (expander, graph)
      leaving = Dictionary(grouping: graph.arcs.indices) { graph.arcs[$0].before }
    }
  }

  private let expander: CareerExpander
  private let goalNeeds: [GoalNeeds]
  private let movesInto: [NeedSet: [Move]]
  private let yieldsOf: [Int32: Set<Int32>]

  /// Cuts so many ways out of the whole, with legs that lead from any set on them to another one on them.
  init(_ whole: Whole, ways: Int, legs: Int, using random: inout Seeded) {
    expander = whole.expander
    let graph = whole.graph
    goalNeeds = graph.goals.map(\.goal)
    var chosen: Set<Int> = []
    for _ in 0..<ways { chosen.formUnion(Self.way(whole, legs: legs, using: &random)) }
    let sets = Set(chosen.lazy.flatMap { [graph.arcs[$0].before, graph.arcs[$0].after] })
    for (number, arc) in graph.arcs.enumerated()
    where sets.contains(arc.before) && sets.contains(arc.after) && Int.random(in: 0..<2, using: &random) == 0
    {
      chosen.insert(number)
    }
    var movesInto: [NeedSet: [Move]] = [:]
    for arc in chosen.sorted().map({ graph.arcs[$0] }) {
      movesInto[graph.sets[Int(arc.after)], default: []].append(
        Move(
          step: arc.step, months: expander.step(arc.step).months, meets: Array(graph.needs(metBy: arc)),
          before: graph.sets[Int(arc.before)]))
    }
    self.movesInto = movesInto
    let needs = Set(movesInto.keys.lazy.flatMap(\.ids)).union(goalNeeds.lazy.flatMap(\.needs.ids))
    let steps = Set(movesInto.values.joined().map(\.step))
    yieldsOf = Dictionary(
      uniqueKeysWithValues: steps.map { [expander] step in
        (step, needs.filter { expander.yields(step, $0) })
      })
  }

  /// The legs of a way from the start to the goal.
  private static func way(_ whole: Whole, legs: Int, using random: inout Seeded) -> [Int] {
    let graph = whole.graph
    guard var node = graph.start else { return [] }
    var way: [Int] = []
    while let next = whole.leaving[node, default: []].filter({
      way.count + 1 + graph.depths[Int(graph.arcs[$0].after)] <= legs
    }).randomElement(using: &random) {
      way.append(next)
      node = graph.arcs[next].after
      if graph.depths[Int(node)] == 0, Bool.random(using: &random) { break }
    }
    return way
  }

  func goals() -> [GoalNeeds] { goalNeeds }

  func moves(into needs: NeedSet) -> [Move] { movesInto[needs] ?? [] }

  func yields(of step: Int32) -> Set<Int32> { yieldsOf[step] ?? [] }

  func yields(_ step: Int32, _ need: Int32) -> Bool { expander.yields(step, need) }

  func step(_ number: Int32) -> SearchStep { expander.step(number) }

  func fewestLegs(toAll needs: NeedSet) -> Int? { expander.fewestLegs(toAll: needs) }
}
