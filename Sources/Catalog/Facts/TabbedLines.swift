/// The lines of a tab-separated text, as arrays of values. An empty last line is not a line.
struct TabbedLines: IteratorProtocol {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> [String]? {
    guard position < bytes.count else { return nil }
    var values: [String] = []
    var start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") {
      if bytes[position] == UInt8(ascii: "\t") {
        values.append(String(decoding: bytes[start..<position], as: UTF8.self))
        start = position + 1
      }
      position += 1
    }
    values.append(String(decoding: bytes[start..<position], as: UTF8.self))
    position += 1
    return values
  }
}
