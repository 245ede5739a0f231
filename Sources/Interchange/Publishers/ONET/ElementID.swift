/// Ids of the O*NET content model, such as `2.A.1.a`.
enum ElementID {
  /// Whether a text has the form of an id.
  static func isValid(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      (1...2).contains(part.utf8.count) && part.utf8.allSatisfy(isLetterOrDigit)
    }
  }

  /// Whether an element is another one or lies under it.
  static func lies(_ id: String, under other: String) -> Bool {
    id == other || (id.hasPrefix(other) && id.dropFirst(other.count).first == ".")
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
      || (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z"))
      || (byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z"))
  }
}
