/// For each set of needs, what the legs on the ways from there to the goal are taken to meet.
struct NeedsMetLater {
  private let needs: [Int32]
  private let words: Int
  private var later: [UInt64]

  init(_ graph: NeedsGraph) {
    var numbers: [Int32: Int] = [:]
    for arc in graph.arcs {
      for need in graph.needs(metBy: arc) where numbers[need] == nil { numbers[need] = numbers.count }
    }
    needs = numbers.sorted { $0.value < $1.value }.map(\.key)
    words = (numbers.count + 63) / 64
    later = [UInt64](repeating: 0, count: words * graph.sets.count)
    guard words > 0 else { return }
    var own = [UInt64](repeating: 0, count: words * graph.arcs.count)
    for (index, arc) in graph.arcs.enumerated() {
      for need in graph.needs(metBy: arc) {
        let number = numbers[need]!
        own[index * words + (number >> 6)] |= 1 << UInt64(number & 63)
      }
    }
    var changed = true
    while changed {
      changed = false
      for (index, arc) in graph.arcs.enumerated() {
        let (before, after) = (Int(arc.before) * words, Int(arc.after) * words)
        for word in 0..<words {
          let more = (later[after + word] | own[index * words + word]) & ~later[before + word]
          guard more != 0 else { continue }
          later[before + word] |= more
          changed = true
        }
      }
    }
  }

  /// What may be met on the ways from some sets to the goal.
  func needs(afterAny nodes: some Sequence<Int32>) -> [Int32] {
    var union = [UInt64](repeating: 0, count: words)
    for node in nodes {
      for word in 0..<words { union[word] |= later[Int(node) * words + word] }
    }
    var found: [Int32] = []
    for word in 0..<words {
      var bits = union[word]
      while bits != 0 {
        found.append(needs[word * 64 + bits.trailingZeroBitCount])
        bits &= bits - 1
      }
    }
    return found
  }
}
