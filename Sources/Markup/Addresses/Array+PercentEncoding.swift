extension [UInt8] {
  /// Appends one path segment or query value: everything that is not unreserved is percent-encoded.
  mutating func appendPercentEncoded(_ text: String, keeping allowed: AddressBytes = .unreserved) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for position in bytes.indices where !allowed.contains(bytes[position]) {
        append(contentsOf: bytes[start..<position])
        appendPercentEncoded(bytes[position])
        start = position + 1
      }
      append(contentsOf: bytes[start...])
    }
  }

  /// Appends a part of an address whose structure is meant: only what no address may hold is
  /// percent-encoded, and what is encoded already stays so.
  mutating func appendAddress(_ text: String) {
    appendPercentEncoded(text, keeping: .address)
  }

  /// Appends one byte as `%` and two capital hexadecimal digits.
  private mutating func appendPercentEncoded(_ byte: UInt8) {
    append(UInt8(ascii: "%"))
    append(Self.hexadecimal(byte >> 4))
    append(Self.hexadecimal(byte & 0x0F))
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
  }
}
