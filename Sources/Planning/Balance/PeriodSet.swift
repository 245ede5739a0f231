/// The periods that a course may still be in, a bit for each from 0.
struct PeriodSet: Hashable, Sendable {
  private(set) var bits: UInt128

  /// The periods from one to another, both included; none where the first comes after the last.
  init(_ first: Int, _ last: Int) {
    bits = first > last ? 0 : (UInt128.max >> UInt128(127 - last + first)) << UInt128(first)
  }

  var isEmpty: Bool { bits == 0 }
  var count: Int { bits.nonzeroBitCount }
  /// The earliest; only of a set that is not empty.
  var first: Int { bits.trailingZeroBitCount }
  /// The latest; only of a set that is not empty.
  var last: Int { 127 - bits.leadingZeroBitCount }

  func meets(_ other: PeriodSet) -> Bool { bits & other.bits != 0 }
  func contains(_ period: Int) -> Bool { (bits >> UInt128(period)) & 1 != 0 }

  /// Leaves out what is earlier.
  mutating func keep(from first: Int) { bits &= UInt128.max &<< UInt128(first) }
  /// Leaves out what is later; -1 leaves nothing.
  mutating func keep(through last: Int) { bits &= ~(UInt128.max &<< UInt128(last + 1)) }
  mutating func formIntersection(_ other: PeriodSet) { bits &= other.bits }
  mutating func formUnion(_ other: PeriodSet) { bits |= other.bits }
  mutating func subtract(_ other: PeriodSet) { bits &= ~other.bits }
}
