/// The needs that a partial route has to remember having met, as bits.
///
/// Two partial routes that meet the same set can be compared by their figures alone, unless what else one
/// of them holds changes what it may still do: a need of the goal, or one that some leg further on meets, too.
struct TrackedNeeds {
  typealias Bits = SIMD2<UInt64>

  /// The bit of each tracked need. When there are more than fit, the rest share the last, and partial routes
  /// that have it are not compared.
  private var bits: [Int32: Int] = [:]

  /// The bits that each step sets, by its number.
  private(set) var yields: [Int32: Bits] = [:]

  /// The bit that stands for more than one need, if there is one.
  private(set) var shared: Bits = .zero

  init(_ graph: NeedsGraph, _ expander: some NeedsExpander) {
    for (_, goal) in graph.goals { for need in goal.needs.ids { track(need) } }
    for need in Self.metAgain(graph, expander) { track(need) }
    for arc in graph.arcs where yields[arc.step] == nil {
      var own = Bits.zero
      for (need, bit) in bits where expander.yields(arc.step, need) { own[bit >> 6] |= 1 << (bit & 63) }
      yields[arc.step] = own
    }
  }

  /// The bits of some needs.
  func bits(of needs: some Sequence<Int32>) -> Bits {
    var all = Bits.zero
    for need in needs { if let bit = bits[need] { all[bit >> 6] |= 1 << (bit & 63) } }
    return all
  }

  func isTracked(_ need: Int32) -> Bool { bits[need] != nil }

  private mutating func track(_ need: Int32) {
    guard bits[need] == nil else { return }
    let bit = min(bits.count, 127)
    bits[need] = bit
    if bits.count > 128 { shared[1] = 1 << 63 }
  }

  /// Needs that a leg yields and another one further on the same way may be taken to meet.
  private static func metAgain(_ graph: NeedsGraph, _ expander: some NeedsExpander) -> [Int32] {
    let later = NeedsMetLater(graph)
    var again: Set<Int32> = []
    var asked: Set<UInt64> = []
    for arc in graph.arcs {
      for need in later.needs(after: arc.after) where !again.contains(need) {
        let pair = UInt64(UInt32(arc.step)) << 32 | UInt64(UInt32(need))
        if asked.insert(pair).inserted, expander.yields(arc.step, need) { again.insert(need) }
      }
    }
    return again.sorted()
  }
}
