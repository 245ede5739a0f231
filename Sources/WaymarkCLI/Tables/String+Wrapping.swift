extension String {
  /// The text broken between words into lines of at most `width` characters; a longer word has its own line.
  func wrapped(to width: Int) -> [String] {
    if count <= width { return [self] }
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    lines.append(line)
    return lines
  }

  /// How many characters its longest word has.
  var longestWord: Int { split(separator: " ").reduce(0) { max($0, $1.count) } }

  /// The text without spaces at its end.
  var withoutTrailingSpaces: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}
