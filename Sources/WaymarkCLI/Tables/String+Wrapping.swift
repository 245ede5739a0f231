extension String {
  /// The text broken into lines of at most `width` characters: between words, and inside a word that is
  /// longer than a line after a hyphen or slash. What has no such place has a line of its own.
  func wrapped(to width: Int) -> [String] {
    if count <= width { return [self] }
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ") {
      var space = line.isEmpty ? "" : " "
      for part in word.count > width ? word.parts : [word] {
        if !line.isEmpty, line.count + space.count + part.count > width {
          lines.append(line)
          (line, space) = ("", "")
        }
        line += space + part
        space = ""
      }
    }
    lines.append(line)
    return lines
  }

  /// How many characters its longest part has that cannot be broken.
  var longestPart: Int {
    split(separator: " ").reduce(0) { max($0, $1.parts.reduce(0) { max($0, $1.count) }) }
  }

  /// The text without spaces at its end.
  var withoutTrailingSpaces: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}

extension Substring {
  /// The word in parts, each closed by the hyphen or slash after which a line may end; digits stay together.
  fileprivate var parts: [Substring] {
    var parts: [Substring] = []
    var start = startIndex
    for index in indices where self[index] == "-" || self[index] == "/" {
      let next = self.index(after: index)
      guard next < endIndex, self[next].isLetter else { continue }
      parts.append(self[start..<next])
      start = next
    }
    parts.append(self[start...])
    return parts
  }
}
