/// Marks such as `[1]` that refer to a footnote of a table.
enum FootnoteMark {
  /// The text without the marks at its end.
  static func removed(from text: String) -> String {
    var rest = text[...]
    while rest.last == "]", let open = rest.lastIndex(of: "[") {
      let mark = rest[rest.index(after: open)...].dropLast()
      guard !mark.isEmpty, mark.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { break }
      rest = rest[..<open]
      while rest.last == " " { rest = rest.dropLast() }
    }
    return String(rest)
  }
}
