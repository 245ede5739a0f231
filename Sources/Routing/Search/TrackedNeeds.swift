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
  private(set) var yields: [Bits]

  /// The bit that stands for more than one need, if there is one.
  private(set) var shared: Bits = .zero

  init(_ graph: NeedsGraph, _ expander: some NeedsExpander) {
    var arcsOf: [[Int]] = []
    for (index, arc) in graph.arcs.enumerated() {
      while arcsOf.count <= Int(arc.step) { arcsOf.append([]) }
      arcsOf[Int(arc.step)].append(index)
    }
    yields = Array(repeating: .zero, count: arcsOf.count)
    for (_, goal) in graph.goals { for need in goal.needs.ids { track(need) } }
    for need in Self.metAgain(graph, arcsOf, expander) { track(need) }
    for step in arcsOf.indices where !arcsOf[step].isEmpty {
      for (need, bit) in bits where expander.yields(Int32(step), need) {
        yields[step][bit >> 6] |= 1 << (bit & 63)
      }
    }
  }

  /// The bits of some needs.
  func bits(of needs: some Sequence<Int32>) -> Bits {
    var all = Bits.zero
    for need in needs { if let bit = bits[need] { all[bit >> 6] |= 1 << (bit & 63) } }
    return all
  }

  /// The bits of some needs; `nil` where one of them is not tracked.
  func bits(ofAll needs: some Collection<Int32>) -> Bits? {
    needs.allSatisfy { bits[$0] != nil } ? bits(of: needs) : nil
  }

  private mutating func track(_ need: Int32) {
    guard bits[need] == nil else { return }
    let bit = min(bits.count, 127)
    bits[need] = bit
    if bits.count > 128 { shared[1] = 1 << 63 }
  }

  /// Needs that a leg yields and another one further on the same way may be taken to meet.
  private static func metAgain(
    _ graph: NeedsGraph, _ arcsOf: [[Int]], _ expander: some NeedsExpander
  ) -> [Int32] {
    let later = NeedsMetLater(graph)
    var again: Set<Int32> = []
    for (step, arcs) in arcsOf.enumerated() {
      for need in later.needs(afterAny: arcs.lazy.map { graph.arcs[$0].after }) where !again.contains(need) {
        if expander.yields(Int32(step), need) { again.insert(need) }
      }
    }
    return again.sorted()
  }
}
