/// The needs that a partial route has to remember having met, as bits.
///
/// Two partial routes that meet the same set can be compared by their figures alone, unless what else one
/// of them holds changes what it may still do: a need of the goal, or one that some leg further on meets, too.
struct TrackedNeeds {
  typealias Bits = SIMD2<UInt64>

  /// The bit of each need by its number, where it is tracked. When there are more than fit, the rest share the
  /// last, and partial routes that have it are not compared.
  private var bits: [Int?] = []
  /// How many needs are tracked.
  private var count = 0

  /// The bits that each step sets, by its number.
  private(set) var yields: [Bits]

  /// The bits that still matter at each set: whatever else a partial route has met changes nothing from there on.
  private(set) var relevant: [Bits] = []

  /// The bit that stands for more than one need, if there is one.
  private(set) var shared: Bits = .zero

  init(_ graph: NeedsGraph, _ expander: some NeedsExpander) {
    let later = NeedsMetLater(graph)
    // What a leg yields and another one further on the same way may be taken to meet.
    let again = later.needsAfterSteps(graph).enumerated().map { step, needs in
      needs.filter { expander.yields(Int32(step), $0) }
    }
    yields = Array(repeating: .zero, count: again.count)
    let asked = Set(graph.goals.lazy.flatMap(\.goal.needs.ids)).sorted()
    for need in asked { track(need) }
    for need in Set(again.joined()).sorted() { track(need) }
    for (step, needs) in again.enumerated() {
      yields[step] = bits(of: needs) | bits(of: asked.lazy.filter { expander.yields(Int32(step), $0) })
    }
    let ofGoal = bits(of: asked)
    relevant = graph.sets.indices.map { bits(of: later.needs(after: $0)) | ofGoal }
  }

  /// The bits of some needs; those that are not tracked have none.
  func bits(of needs: some Sequence<Int32>) -> Bits {
    var all = Bits.zero
    for need in needs { if let bit = bit(of: need) { all[bit >> 6] |= 1 << (bit & 63) } }
    return all
  }

  /// The bits of some needs; `nil` where one of them is not tracked.
  func bits(ofAll needs: some Sequence<Int32>) -> Bits? {
    var all = Bits.zero
    for need in needs {
      guard let bit = bit(of: need) else { return nil }
      all[bit >> 6] |= 1 << (bit & 63)
    }
    return all
  }

  private func bit(of need: Int32) -> Int? { Int(need) < bits.count ? bits[Int(need)] : nil }

  private mutating func track(_ need: Int32) {
    guard bit(of: need) == nil else { return }
    while bits.count <= Int(need) { bits.append(nil) }
    bits[Int(need)] = min(count, 127)
    count += 1
    if count > 128 { shared[1] = 1 << 63 }
  }
}
