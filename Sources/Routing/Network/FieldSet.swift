/// A set of programs, by their places in the network's list.
struct FieldSet: Hashable {
  private(set) var words: [UInt64]

  init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

  mutating func insert(_ program: Int) { words[program >> 6] |= 1 << UInt64(program & 63) }

  func contains(_ program: Int) -> Bool { words[program >> 6] & (1 << UInt64(program & 63)) != 0 }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// Hashing all words at once takes a fraction of hashing them one by one.
  func hash(into hasher: inout Hasher) { words.withUnsafeBytes { hasher.combine(bytes: $0) } }

  func isSubset(of other: FieldSet) -> Bool {
    for index in words.indices where words[index] & ~other.words[index] != 0 { return false }
    return true
  }

  func intersects(_ other: FieldSet) -> Bool {
    for index in words.indices where words[index] & other.words[index] != 0 { return true }
    return false
  }

  func intersection(_ other: FieldSet) -> FieldSet {
    var result = self
    for index in words.indices { result.words[index] &= other.words[index] }
    return result
  }

  func subtracting(_ other: FieldSet) -> FieldSet {
    var result = self
    result.subtract(other)
    return result
  }

  func union(_ other: FieldSet) -> FieldSet {
    var result = self
    result.formUnion(other)
    return result
  }

  mutating func formUnion(_ other: FieldSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  mutating func subtract(_ other: FieldSet) {
    for index in words.indices { words[index] &= ~other.words[index] }
  }

  /// Among more programs than this, which one it is does not matter: any field will do.
  private static let mostThatMatter = 400

  /// Whether it says nothing about the field.
  var isAnything: Bool { words.reduce(0) { $0 + $1.nonzeroBitCount } > Self.mostThatMatter }

  /// The first of the programs.
  var first: Int? {
    guard let index = words.firstIndex(where: { $0 != 0 }) else { return nil }
    return index * 64 + words[index].trailingZeroBitCount
  }

  /// The programs, in order.
  var members: [Int] {
    var found: [Int] = []
    for (index, word) in words.enumerated() {
      var bits = word
      while bits != 0 {
        found.append(index * 64 + bits.trailingZeroBitCount)
        bits &= bits - 1
      }
    }
    return found
  }
}
