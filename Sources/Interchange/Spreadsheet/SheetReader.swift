/// Reads the cells of one sheet as text.
final class SheetReader: PartReader {
  /// A row of the sheet: its number from 1, and its cells from column A; missing cells are empty.
  struct SheetRow {
    let number: Int
    var cells: [String]
  }

  /// The rows that the file has, in its order.
  private(set) var rows: [SheetRow] = []
  /// How many columns the widest row has.
  private(set) var width = 0
  /// How many bytes the places of the cells take, filled or not: a cell far to the right costs as much as
  /// all those before it.
  private(set) var size = 0

  private let shared: [String]
  private let limit: Int
  private var column = 0
  private var kind = ""
  private var isPhonetic = false

  /// `shared` are the texts that cells refer to by number. Beyond `limit` bytes nothing more is kept.
  init(shared: [String], limit: Int) {
    self.shared = shared
    self.limit = limit
  }

  override func begin(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "row":
      let next = (rows.last?.number ?? 0) + 1
      rows.append(SheetRow(number: attributes["r"].flatMap { Int($0) } ?? next, cells: []))
      column = -1
    case "c":
      column = attributes["r"].flatMap { CellReference.column($0) } ?? column + 1
      kind = attributes["t"] ?? "n"
      text = ""
    case "rPh": isPhonetic = true
    case "v", "t": isCollecting = !isPhonetic
    default: break
    }
  }

  override func end(_ name: String) {
    switch name {
    case "c": keep()
    case "rPh": isPhonetic = false
    case "v", "t": isCollecting = false
    default: break
    }
  }

  private func keep() {
    guard !text.isEmpty, !rows.isEmpty, column >= 0, column < CellReference.widestSheet else { return }
    let value =
      switch kind {
      case "s": Int(text).flatMap { shared.indices.contains($0) ? shared[$0] : nil } ?? ""
      case "b": text == "1" ? "TRUE" : "FALSE"
      case "n": SpreadsheetNumber.text(text)
      default: text
      }
    let last = rows.count - 1
    size += max(0, column + 1 - rows[last].cells.count) * MemoryLayout<String>.stride
    if size > limit { return }
    while rows[last].cells.count < column { rows[last].cells.append("") }
    if rows[last].cells.count == column {
      rows[last].cells.append(value)
    } else {
      rows[last].cells[column] = value
    }
    width = max(width, column + 1)
  }
}
