/// Reads the workbook part: the names of the sheets, in order.
final class SheetListReader: PartReader {
  /// The sheets with the ids of their relationships.
  private(set) var sheets: [(name: String, relationship: String)] = []

  override func begin(_ name: String, _ attributes: [String: String]) {
    guard name == "sheet", let title = attributes["name"] else { return }
    let relationship = attributes.first { $0.key.hasSuffix(":id") }
    sheets.append((title, relationship?.value ?? ""))
  }
}
