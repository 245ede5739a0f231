/// Tells valid UTF-8 from anything else, by the table of well-formed sequences (Unicode 15, table 3-7).
enum UTF8Check {
  /// The position of the first byte that does not belong to a well-formed sequence.
  static func firstInvalid(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let start = bytes.baseAddress else { return nil }
    let count = bytes.count
    var index = 0
    while index < count {
      let lead = start[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      guard let (length, low, high) = sequence(after: lead), index + length <= count else { return index }
      let second = start[index + 1]
      guard second >= low, second <= high else { return index }
      var next = 2
      while next < length {
        guard start[index + next] & 0xC0 == 0x80 else { return index }
        next += 1
      }
      index += length
    }
    return nil
  }

  /// How long the sequence is that begins with a byte, and which second bytes it may have.
  private static func sequence(after lead: UInt8) -> (length: Int, low: UInt8, high: UInt8)? {
    switch lead {
    case 0xC2...0xDF: (2, 0x80, 0xBF)
    case 0xE0: (3, 0xA0, 0xBF)
    case 0xED: (3, 0x80, 0x9F)
    case 0xE1...0xEF: (3, 0x80, 0xBF)
    case 0xF0: (4, 0x90, 0xBF)
    case 0xF1...0xF3: (4, 0x80, 0xBF)
    case 0xF4: (4, 0x80, 0x8F)
    default: nil
    }
  }
}
