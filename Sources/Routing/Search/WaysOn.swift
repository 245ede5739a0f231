/// The legs that lead on from each set of needs, with all that carrying a partial route on takes, close together.
struct WaysOn {
  /// A leg from a set toward the goal.
  struct Way {
    let arc: Int32
    let step: Int32
    /// The set that it leads to.
    let after: Int32
    /// The fewest legs that are left from there to the goal.
    let legsLeft: Int
    /// The bits of what it meets; `nil` where some of it is not tracked.
    let met: TrackedNeeds.Bits?
  }

  private let ways: [Way]
  /// Where the ways of each set begin; one more for the end.
  private let begins: [Int]

  init(_ graph: NeedsGraph, _ tracked: TrackedNeeds) {
    var begins = [Int](repeating: 0, count: graph.sets.count + 1)
    for arc in graph.arcs { begins[Int(arc.before) + 1] += 1 }
    for set in graph.sets.indices { begins[set + 1] += begins[set] }
    var next = begins
    var order = [Int32](repeating: 0, count: graph.arcs.count)
    for (number, arc) in graph.arcs.enumerated() {
      order[next[Int(arc.before)]] = Int32(number)
      next[Int(arc.before)] += 1
    }
    ways = order.map { number in
      let arc = graph.arcs[Int(number)]
      return Way(
        arc: number, step: arc.step, after: arc.after, legsLeft: graph.depths[Int(arc.after)],
        met: tracked.bits(ofAll: graph.needs(metBy: arc)))
    }
    self.begins = begins
  }

  /// The places of a set's ways.
  func places(from node: Int32) -> Range<Int> { begins[Int(node)]..<begins[Int(node) + 1] }

  subscript(place: Int) -> Way { ways[place] }
}
