extension String {
  /// The text broken into lines of at most `width` characters: between words, and after a slash. A longer
  /// word has a line of its own.
  func wrapped(to width: Int) -> [String] {
    if count <= width { return [self] }
    var lines: [String] = []
    var line = ""
    for piece in pieces {
      let isWord = piece.last == " "
      let text = isWord ? piece.dropLast() : piece
      if !line.isEmpty, line.count + text.count > width {
        lines.append(line.withoutTrailingSpaces)
        line = ""
      }
      line += piece
    }
    lines.append(line.withoutTrailingSpaces)
    return lines
  }

  /// How many characters its longest unbreakable part has.
  var longestPiece: Int { pieces.reduce(0) { max($0, $1.last == " " ? $1.count - 1 : $1.count) } }

  /// The text without spaces at its end.
  var withoutTrailingSpaces: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }

  /// The parts between which a line may end, each with the space or slash that closes it.
  private var pieces: [Substring] {
    var pieces: [Substring] = []
    var start = startIndex
    for index in indices where self[index] == " " || self[index] == "/" {
      pieces.append(self[start...index])
      start = self.index(after: index)
    }
    if start < endIndex { pieces.append(self[start...]) }
    return pieces
  }
}
