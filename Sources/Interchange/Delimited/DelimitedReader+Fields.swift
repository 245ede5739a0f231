import Foundation

/// Decoding the fields of the current row.
extension DelimitedReader {
  func text(_ field: Int) -> String {
    if let rewritten {
      return rewritten[field].withUnsafeBufferPointer { TidyText.text($0) }
    }
    let bounds = fields[field]
    let bytes = UnsafeBufferPointer(start: row + bounds.start, count: bounds.end - bounds.start)
    guard needsUnquoting(bounds, bytes) else { return TidyText.text(bytes) }
    return unquoted(bounds, bytes).withUnsafeBufferPointer { TidyText.text($0) }
  }

  private func needsUnquoting(_ bounds: FieldBounds, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bounds.hasDoubledQuotes || (!dialect.quotesSpan && bytes.first == UInt8(ascii: "\""))
  }

  /// The field's bytes with doubled quotes made single.
  private func unquoted(_ bounds: FieldBounds, _ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    if dialect.quotesSpan { return Self.halvingQuotes(bytes[...]).bytes }
    guard bytes.count >= 2, bytes.last == quote else { return Array(bytes) }
    let (inner, allDoubled) = Self.halvingQuotes(bytes.dropFirst().dropLast())
    return allDoubled ? inner : Array(bytes)
  }

  private static func halvingQuotes(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>
  ) -> (bytes: [UInt8], allDoubled: Bool) {
    var result: [UInt8] = []
    var isSecond = false
    var allDoubled = true
    for byte in bytes {
      if byte == UInt8(ascii: "\""), isSecond {
        isSecond = false
        continue
      }
      if isSecond { allDoubled = false }
      isSecond = byte == UInt8(ascii: "\"")
      result.append(byte)
    }
    return (result, allDoubled && !isSecond)
  }

  /// Makes sure that the row is text in the declared encoding; `seen` is all its bytes or-ed together.
  func checkEncoding(_ seen: UInt8) throws(ImportFailure) {
    let bytes = UnsafeBufferPointer(start: row, count: rowLength)
    if let zero = memchr(row, 0, rowLength) {
      let offset = rowOffset + (zero - UnsafeMutableRawPointer(mutating: row))
      throw .notText(file: file, lookedLike: "binary data (a zero byte at offset \(offset))")
    }
    if seen < 0x80 { return }
    switch dialect.encoding {
    case .utf8:
      if let invalid = UTF8Check.firstInvalid(in: bytes) {
        throw .wrongEncoding(file: file, offset: rowOffset + invalid, expected: "UTF-8")
      }
      encoding.utf8Rows += 1
    case .utf8OrWindows1252:
      if UTF8Check.firstInvalid(in: bytes) == nil {
        encoding.utf8Rows += 1
      } else {
        try rewriteFromWindows1252(bytes)
      }
    case .windows1252: try rewriteFromWindows1252(bytes)
    case .latin1:
      encoding.singleByteRows += 1
      rewrite { SingleByteText.utf8(fromLatin1: $0) }
    }
  }

  private func rewriteFromWindows1252(_ bytes: UnsafeBufferPointer<UInt8>) throws(ImportFailure) {
    if let undefined = SingleByteText.firstUndefined(inWindows1252: bytes) {
      throw .wrongEncoding(file: file, offset: rowOffset + undefined, expected: "Windows-1252")
    }
    encoding.singleByteRows += 1
    rewrite { SingleByteText.utf8(fromWindows1252: $0) }
  }

  private func rewrite(_ decode: (UnsafeBufferPointer<UInt8>) -> [UInt8]) {
    rewritten = (0..<fieldCount).map { field in
      let bounds = fields[field]
      let bytes = UnsafeBufferPointer(start: row + bounds.start, count: bounds.end - bounds.start)
      return needsUnquoting(bounds, bytes)
        ? unquoted(bounds, bytes).withUnsafeBufferPointer(decode) : decode(bytes)
    }
  }
}
