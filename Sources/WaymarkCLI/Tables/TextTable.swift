/// Rows under column headings, aligned for people to read.
struct TextTable {
  /// A column: its heading, and how its values are set.
  struct Column {
    /// How values of a column are set.
    enum Setting {
      /// At the left, never broken: codes and ids.
      case left
      /// At the right, broken between words: numbers and what stands in their place.
      case right
      /// At the left, broken between words where the terminal is too narrow: titles and sentences.
      case wrapped
    }

    let heading: String
    let setting: Setting

    static func left(_ heading: String) -> Column { Column(heading: heading, setting: .left) }
    static func right(_ heading: String) -> Column { Column(heading: heading, setting: .right) }
    static func wrapped(_ heading: String) -> Column { Column(heading: heading, setting: .wrapped) }
  }

  private static let gap = "  "

  let columns: [Column]
  let rows: [[String]]

  /// The table as lines of text, each closed by a line break.
  func text(on terminal: Terminal) -> String {
    let widths = widths(within: terminal.width)
    var text = ""
    for line in lines(of: columns.map(\.heading), widths: widths) { text += terminal.bold(line) + "\n" }
    for row in rows {
      for line in lines(of: row, widths: widths) { text += line + "\n" }
    }
    return text
  }

  /// Natural widths, the breakable columns narrowed as far as needed and as their longest words allow.
  private func widths(within limit: Int?) -> [Int] {
    var widths = columns.indices.map { index in
      rows.reduce(columns[index].heading.count) { max($0, $1[index].count) }
    }
    guard let limit else { return widths }
    let least = columns.indices.map { index in
      columns[index].setting != .left
        ? ([columns[index].heading] + rows.map { $0[index] }).reduce(0) { max($0, $1.longestPart) }
        : widths[index]
    }
    var excess = widths.reduce(0, +) + Self.gap.count * (columns.count - 1) - limit
    // Titles give way before numbers, and of them the widest.
    for setting in [Column.Setting.wrapped, .right] {
      let columns = widths.indices.filter { self.columns[$0].setting == setting }
      while excess > 0,
        let widest = columns.filter({ widths[$0] > least[$0] }).max(by: { widths[$0] < widths[$1] })
      {
        widths[widest] -= 1
        excess -= 1
      }
    }
    return widths
  }

  private func lines(of row: [String], widths: [Int]) -> [String] {
    let cells = columns.indices.map { index in
      columns[index].setting != .left ? row[index].wrapped(to: widths[index]) : [row[index]]
    }
    return (0..<(cells.map(\.count).max() ?? 0)).map { line in
      var text = ""
      for index in columns.indices {
        let cell = line < cells[index].count ? cells[index][line] : ""
        let padding = String(repeating: " ", count: max(0, widths[index] - cell.count))
        if index > 0 { text += Self.gap }
        text += columns[index].setting == .right ? padding + cell : cell + padding
      }
      return text.withoutTrailingSpaces
    }
  }
}
