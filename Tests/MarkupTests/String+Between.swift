extension String {
  /// What stands between a beginning and an end, compared byte by byte (a combining mark after `>` would
  /// make one character of the two); nil when the text does not have them.
  func between(_ start: String, _ end: String) -> Substring? {
    guard utf8.starts(with: start.utf8), utf8.reversed().starts(with: end.utf8.reversed()) else { return nil }
    let from = utf8.index(utf8.startIndex, offsetBy: start.utf8.count)
    let to = utf8.index(utf8.endIndex, offsetBy: -end.utf8.count)
    return self[from..<to]
  }
}
