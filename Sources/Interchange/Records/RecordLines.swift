/// Finds the lines on which the objects of a JSON array begin, for messages.
enum RecordLines {
  /// The line of each object that is not inside another one, counted from 1.
  static func starts(in bytes: [UInt8]) -> [Int] {
    var lines: [Int] = []
    var line = 1
    var depth = 0
    var isText = false
    var isEscaped = false
    for byte in bytes {
      if byte == UInt8(ascii: "\n") { line += 1 }
      if isText {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isText = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isText = true
      case UInt8(ascii: "{"):
        if depth == 0 { lines.append(line) }
        depth += 1
      case UInt8(ascii: "}"): depth -= 1
      default: break
      }
    }
    return lines
  }
}
