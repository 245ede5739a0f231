import Testing

@testable import CareerModel

@Suite("Edit distance")
struct EditDistanceTests {
  /// The definition, written without any of the economies of the real one.
  private static func byDefinition(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Int {
    guard let x = a.last, let y = b.last else { return max(a.count, b.count) }
    var best = min(
      byDefinition(a.dropLast(), b) + 1, byDefinition(a, b.dropLast()) + 1,
      byDefinition(a.dropLast(), b.dropLast()) + (x == y ? 0 : 1))
    if a.count > 1, b.count > 1, x == b.dropLast().last, y == a.dropLast().last {
      best = min(best, byDefinition(a.dropLast(2), b.dropLast(2)) + 1)
    }
    return best
  }

  @Test("Equals the definition on all short words of three letters")
  func exhaustive() {
    var words: [[UInt8]] = [[]]
    for length in 1...4 {
      let shorter = words.filter { $0.count == length - 1 }
      words += shorter.flatMap { word in [97, 98, 99].map { word + [$0] } }
    }
    var checked = 0
    for (index, a) in words.enumerated() {
      for b in words[index...] where (index + b.count) % 3 == 0 {
        let expected = Self.byDefinition(a[...], b[...])
        for limit in [1, 2, 6] {
          let found = EditDistance.between(a, b, limit: limit)
          #expect(found == min(expected, limit + 1))
        }
        checked += 1
      }
    }
    #expect(checked > 1000)
  }

  @Test("Is the same in both directions, and one for a swap")
  func swaps() {
    #expect(EditDistance.between("regsitered", "registered") == 1)
    #expect(EditDistance.between("registered", "regsitered") == 1)
    #expect(EditDistance.between("programer", "programmer") == 1)
  }
}
