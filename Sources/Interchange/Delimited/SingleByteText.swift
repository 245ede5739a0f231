/// Text in an encoding of one byte a character.
enum SingleByteText {
  /// Windows-1252's characters for the bytes 80 to 9F; `nil` where it has none.
  private static let windows1252: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]

  /// Rewrites Windows-1252 bytes as UTF-8; a byte without a character becomes the replacement character.
  static func utf8(fromWindows1252 bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    utf8(from: bytes) { byte in
      byte >= 0x80 && byte <= 0x9F ? windows1252[Int(byte) - 0x80] ?? "\u{FFFD}" : Unicode.Scalar(byte)
    }
  }

  /// Rewrites ISO 8859-1 bytes as UTF-8.
  static func utf8(fromLatin1 bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    utf8(from: bytes) { Unicode.Scalar($0) }
  }

  /// The position of the first byte that Windows-1252 has no character for.
  static func firstUndefined(inWindows1252 bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    bytes.firstIndex { $0 >= 0x80 && $0 <= 0x9F && windows1252[Int($0) - 0x80] == nil }
  }

  private static func utf8(
    from bytes: UnsafeBufferPointer<UInt8>, _ scalar: (UInt8) -> Unicode.Scalar
  ) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
      } else {
        result.append(contentsOf: UTF8.encode(scalar(byte)).map { Array($0) } ?? [])
      }
    }
    return result
  }
}
