extension Address {
  /// The schemes that a link may have; everything else, known or not, is refused.
  private static let schemes: [String] = ["http", "https", "mailto"]

  /// An address from data made fit to be written, or nil when it is refused.
  ///
  /// The check follows what browsers do before they look at the scheme: they drop spaces and controls
  /// around an address and line breaks anywhere in it (WHATWG URL Standard, section 4.4). Controls inside
  /// are refused altogether, so `java\nscript:` has no way in.
  static func accepted(_ text: String) -> [UInt8]? {
    var bytes = [UInt8](text.utf8)[...]
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }), hasAllowedScheme(bytes) else { return nil }
    var result: [UInt8] = []
    result.appendAddress(String(decoding: bytes, as: UTF8.self))
    return result
  }

  /// Whether the address is relative or has a scheme from the list. A scheme ends at the first colon,
  /// provided that no `/`, `?` or `#` stands before it.
  static func hasAllowedScheme(_ bytes: ArraySlice<UInt8>) -> Bool {
    let ends: (UInt8) -> Bool = {
      $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#")
    }
    guard let end = bytes.firstIndex(where: ends), bytes[end] == UInt8(ascii: ":") else { return true }
    return schemes.contains(String(decoding: bytes[..<end], as: UTF8.self).lowercased())
  }
}
