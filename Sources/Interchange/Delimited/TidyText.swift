/// Text of one line without superfluous white space.
enum TidyText {
  /// Decodes UTF-8, turning every run of white space (tabs, line breaks and no-break spaces included)
  /// into one space, with none at the ends.
  static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard let start = bytes.baseAddress, needsWork(start, bytes.count) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    var pendingSpace = false
    while index < bytes.count {
      let byte = start[index]
      // U+00A0, the no-break space, is C2 A0.
      let isNoBreakSpace = byte == 0xC2 && index + 1 < bytes.count && start[index + 1] == 0xA0
      if byte <= 0x20 || isNoBreakSpace {
        pendingSpace = !result.isEmpty
        index += isNoBreakSpace ? 2 : 1
        continue
      }
      if pendingSpace { result.append(0x20) }
      pendingSpace = false
      result.append(byte)
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The same for text that is already decoded.
  static func text(_ text: String) -> String {
    var text = text
    return text.withUTF8 { Self.text($0) }
  }

  /// Most fields are tidy as they are.
  private static func needsWork(_ start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    if count == 0 { return false }
    var before: UInt8 = 0x20
    var index = 0
    while index < count {
      let byte = start[index]
      if byte < 0x20 || byte == 0xC2 || (byte == 0x20 && before == 0x20) { return true }
      before = byte
      index += 1
    }
    return before == 0x20
  }
}
