/// For each set of needs, what the legs on the ways from there to the goal are taken to meet.
struct NeedsMetLater {
  private let needs: [Int32]
  private let words: Int
  private var later: [UInt64]

  init(_ graph: NeedsGraph) {
    needs = graph.needsMet
    var numbers = [Int](repeating: 0, count: Int(needs.last ?? -1) + 1)
    for (number, need) in needs.enumerated() { numbers[Int(need)] = number }
    words = (needs.count + 63) / 64
    later = [UInt64](repeating: 0, count: words * graph.sets.count)
    guard words > 0 else { return }
    var own = [UInt64](repeating: 0, count: words * graph.arcs.count)
    for (index, arc) in graph.arcs.enumerated() {
      for need in graph.needs(metBy: arc) {
        let number = numbers[Int(need)]
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

  /// What may be met on the ways from a set to the goal.
  func needs(after set: Int) -> [Int32] { needs(later[(set * words)..<((set + 1) * words)]) }

  /// For each step, by its number, what may be met after any of the legs that are it.
  func needsAfterSteps(_ graph: NeedsGraph) -> [[Int32]] {
    let count = Int(graph.arcs.lazy.map(\.step).max() ?? -1) + 1
    var union = [UInt64](repeating: 0, count: words * count)
    for arc in graph.arcs {
      let (step, after) = (Int(arc.step) * words, Int(arc.after) * words)
      for word in 0..<words { union[step + word] |= later[after + word] }
    }
    return (0..<count).map { needs(union[($0 * words)..<(($0 + 1) * words)]) }
  }

  private func needs(_ bits: ArraySlice<UInt64>) -> [Int32] {
    var found: [Int32] = []
    for (word, own) in bits.enumerated() {
      var left = own
      while left != 0 {
        found.append(needs[word * 64 + left.trailingZeroBitCount])
        left &= left - 1
      }
    }
    return found
  }
}
