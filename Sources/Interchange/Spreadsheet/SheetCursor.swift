/// Steps through the rows of a sheet.
final class SheetCursor: RowCursor {
  /// The name of the sheet.
  let name: String
  let fieldCount: Int
  let flaw: RowFlaw? = nil
  private let rows: [SheetReader.SheetRow]
  private var index = -1

  init(name: String, _ reader: SheetReader) {
    self.name = name
    fieldCount = reader.width
    rows = reader.rows.filter { row in row.cells.contains { !$0.isEmpty } }
  }

  var line: Int { rows.indices.contains(index) ? rows[index].number : 0 }

  func next() throws(ImportFailure) -> Bool {
    index += 1
    return index < rows.count
  }

  func text(_ field: Int) -> String {
    let cells = rows[index].cells
    return cells.indices.contains(field) ? TidyText.text(cells[field]) : ""
  }
}
