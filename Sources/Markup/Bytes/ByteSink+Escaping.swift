extension ByteSink {
  /// Writes a string so that it cannot end a text or an attribute value: `&`, `<`, `>`, `"` and `'` become
  /// entities, and characters that neither HTML nor XML allows become U+FFFD.
  @usableFromInline
  mutating func writeEscaped(_ text: String) {
    var text = text
    text.withUTF8 { writeEscaped($0) }
  }

  /// Writes a substring, escaped in the same way.
  mutating func writeEscaped(_ text: Substring) {
    var text = text
    text.withUTF8 { writeEscaped($0) }
  }

  /// Writes a literal, escaped in the same way.
  mutating func writeEscaped(_ literal: StaticString) {
    literal.withUTF8Buffer { writeEscaped($0) }
  }

  /// Writes valid UTF-8, escaped in the same way.
  mutating func writeEscaped(_ source: UnsafeBufferPointer<UInt8>) {
    guard let start = source.baseAddress else { return }
    // One byte becomes at most six, `&quot;`.
    reserve(source.count &* 6)
    var output = base + count
    var position = 0
    // Each word is stored whole; what comes next overwrites the bytes that do not count.
    while source.count &- position >= 8 {
      let word = ByteWord(start + position)
      word.store(to: output)
      let plain = word.plainCount
      output += plain
      position &+= plain
      if plain < 8 {
        let (read, written) = Self.escape(source, at: position, to: output)
        position &+= read
        output += written
      }
    }
    while position < source.count {
      let length = source.count &- position
      let word = ByteWord(start + position, length: length)
      word.store(to: output)
      let plain = min(length, word.plainCount)
      output += plain
      position &+= plain
      if plain < length {
        let (read, written) = Self.escape(source, at: position, to: output)
        position &+= read
        output += written
      }
    }
    count = output - base
  }

  /// Writes the character that starts at a position, and tells how many bytes it had and has.
  private static func escape(
    _ source: UnsafeBufferPointer<UInt8>, at position: Int, to output: UnsafeMutablePointer<UInt8>
  ) -> (read: Int, written: Int) {
    let byte = source[position]
    let replacement: StaticString
    switch byte {
    case UInt8(ascii: "&"): replacement = "&amp;"
    case UInt8(ascii: "<"): replacement = "&lt;"
    case UInt8(ascii: ">"): replacement = "&gt;"
    case UInt8(ascii: "\""): replacement = "&quot;"
    case UInt8(ascii: "'"): replacement = "&#39;"
    case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: replacement = "\u{FFFD}"
    case 0xC2, 0xEF...0xF4:
      let length = byte == 0xC2 ? 2 : byte == 0xEF ? 3 : 4
      if isIllegal(source, at: position) {
        output.update(from: ("\u{FFFD}" as StaticString).utf8Start, count: 3)
        return (length, 3)
      }
      output.update(from: source.baseAddress! + position, count: length)
      return (length, length)
    default:
      output.pointee = byte
      return (1, 1)
    }
    output.update(from: replacement.utf8Start, count: replacement.utf8CodeUnitCount)
    return (1, replacement.utf8CodeUnitCount)
  }

  /// Whether a character of several bytes is a C1 control or a noncharacter (the last two of every plane,
  /// and U+FDD0 to U+FDEF), which HTML's parser calls errors and XML partly forbids.
  private static func isIllegal(_ source: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
    let second = source[position + 1]
    switch source[position] {
    case 0xC2:
      return second < 0xA0
    case 0xEF:
      let third = source[position + 2]
      return second == 0xBF && third >= 0xBE || second == 0xB7 && (0x90...0xAF).contains(third)
    default:
      return second & 0x0F == 0x0F && source[position + 2] == 0xBF && source[position + 3] >= 0xBE
    }
  }
}
