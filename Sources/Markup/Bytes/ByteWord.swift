/// Up to eight bytes, copied and looked at in one go.
///
/// Nearly all text needs no escaping, and most names and texts are short: eight bytes at a time are faster
/// than single ones, and than a call of `memcpy`. (The standard library's `SIMD16` masks compile to a loop
/// over single lanes and are six times slower.)
@usableFromInline
struct ByteWord {
  /// The bytes, the first one lowest, filled up with spaces.
  @usableFromInline let bits: UInt64

  /// Reads eight bytes.
  @inline(__always)
  init(_ start: UnsafePointer<UInt8>) {
    bits = UInt64(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
  }

  /// Reads `length` bytes, 1 to 8, and none beyond them.
  @inlinable
  @inline(__always)
  init(_ start: UnsafePointer<UInt8>, length: Int) {
    let raw = UnsafeRawPointer(start)
    if length == 8 {
      bits = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
      return
    }
    // The shifts count bits, and never reach 64.
    let end = UInt64(truncatingIfNeeded: length) &<< 3
    var word: UInt64 = 0x2020_2020_2020_2020 &<< end
    if length >= 4 {
      word |= UInt64(UInt32(littleEndian: raw.loadUnaligned(as: UInt32.self)))
      let tail = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: length &- 4, as: UInt32.self))
      word |= UInt64(tail) &<< (end &- 32)
    } else {
      // One to three bytes: first, middle and last, which may be the same byte twice.
      let middle = length &>> 1
      word |= UInt64(start[0])
      word |= UInt64(start[middle]) &<< (UInt64(truncatingIfNeeded: middle) &<< 3)
      word |= UInt64(start[length &- 1]) &<< (end &- 8)
    }
    bits = word
  }

  /// Stores all eight bytes.
  @inlinable
  @inline(__always)
  func store(to output: UnsafeMutablePointer<UInt8>) {
    UnsafeMutableRawPointer(output).storeBytes(of: bits.littleEndian, as: UInt64.self)
  }

  /// How many bytes at the start need no care, 0 to 8: no `&`, `'`, `<`, `>`, `"`, no control, and no byte
  /// that can begin an illegal character. It may stop early (at `#`, which differs from `"` by a bit that
  /// two of the others need, and at everything from `0xE0` up); that only costs time.
  ///
  /// Each test sets the top bit of a byte that it finds. Carries can set bits above a found byte, never
  /// below it, so the lowest one counts.
  @inline(__always)
  var plainCount: Int {
    let word = bits
    let quotes = Self.zeros((word & Self.each(0xFA)) ^ Self.each(0x22))  // " & ' and #
    let angles = Self.zeros((word & Self.each(0xFD)) ^ Self.each(0x3C))  // < and >
    let controls = (word &- Self.each(0x20)) & ~word
    var found = quotes | angles | controls
    let beyondASCII = word | (word &+ Self.each(1))  // and DEL
    if beyondASCII & Self.each(0x80) != 0 {
      let delete = Self.zeros(word ^ Self.each(0x7F))
      let latin = Self.zeros(word ^ Self.each(0xC2))
      found |= delete | latin | word & (word &<< 1) & (word &<< 2)
    }
    return (found & Self.each(0x80)).trailingZeroBitCount &>> 3
  }

  /// Eight times the same byte.
  @inline(__always)
  private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  /// Sets the top bit of bytes that are zero.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- each(1)) & ~word }
}
