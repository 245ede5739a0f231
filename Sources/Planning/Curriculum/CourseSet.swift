/// A set of courses by their place from 0, a bit for each.
struct CourseSet: Hashable, Sendable {
  private var words: [UInt64]

  /// No course, with room for so many.
  init(room: Int) { words = Array(repeating: 0, count: (room + 63) / 64) }

  /// How many courses are in it.
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  func contains(_ course: Int) -> Bool { words[course >> 6] & (1 << (course & 63)) != 0 }

  mutating func insert(_ course: Int) { words[course >> 6] |= 1 << (course & 63) }

  mutating func formUnion(_ other: CourseSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  func isSubset(of other: CourseSet) -> Bool {
    words.indices.allSatisfy { words[$0] & ~other.words[$0] == 0 }
  }

  /// Calls with each course, in ascending order.
  func forEach(_ body: (Int) -> Void) {
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        body(index << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}
