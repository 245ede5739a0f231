/// Builds a workbook (.xlsx) of a few sheets.
struct Spreadsheet {
  /// A cell of a sheet.
  enum Cell: ExpressibleByStringLiteral {
    /// A text that is kept among the shared ones.
    case text(String)
    /// A text that is kept in the cell itself.
    case inline(String)
    /// A number, written exactly so.
    case number(String)
    /// The result of a formula that is a text.
    case formula(String)
    /// A truth value.
    case truth(Bool)
    /// No cell at all.
    case none

    init(stringLiteral value: String) { self = .text(value) }
  }

  private var sheets: [(name: String, rows: [[Cell]])] = []

  /// Adds a sheet.
  func sheet(_ name: String, _ rows: [[Cell]]) -> Spreadsheet {
    var result = self
    result.sheets.append((name, rows))
    return result
  }

  /// Adds a sheet of texts.
  func sheet(_ name: String, texts rows: [[String]]) -> Spreadsheet {
    sheet(name, rows.map { $0.map { $0.isEmpty ? .none : .text($0) } })
  }

  /// The parts of the workbook, by their paths.
  func parts() -> [String: [UInt8]] {
    var shared: [String] = []
    var parts: [String: [UInt8]] = [:]
    var list = ""
    var relationships = ""
    for (index, sheet) in sheets.enumerated() {
      let number = index + 1
      parts["xl/worksheets/sheet\(number).xml"] = Array(Self.xml(sheet.rows, &shared).utf8)
      list += "<sheet name=\"\(Self.escaped(sheet.name))\" sheetId=\"\(number)\" r:id=\"rId\(number)\"/>"
      relationships += "<Relationship Id=\"rId\(number)\" Type=\"http://x/worksheet\" "
      relationships += "Target=\"worksheets/sheet\(number).xml\"/>"
    }
    relationships +=
      "<Relationship Id=\"rId99\" Type=\"http://x/sharedStrings\" Target=\"sharedStrings.xml\"/>"
    parts["[Content_Types].xml"] = Array("<Types/>".utf8)
    parts["xl/workbook.xml"] = Array(
      "<workbook xmlns:r=\"http://r\"><sheets>\(list)</sheets></workbook>".utf8)
    parts["xl/_rels/workbook.xml.rels"] = Array("<Relationships>\(relationships)</Relationships>".utf8)
    let texts = shared.map { "<si><t xml:space=\"preserve\">\(Self.escaped($0))</t></si>" }.joined()
    parts["xl/sharedStrings.xml"] = Array("<sst>\(texts)</sst>".utf8)
    return parts
  }

  /// The workbook's bytes.
  func bytes() throws -> [UInt8] { try Container.zip(parts()) }

  private static func xml(_ rows: [[Cell]], _ shared: inout [String]) -> String {
    var body = ""
    for (index, row) in rows.enumerated() {
      body += "<row r=\"\(index + 1)\">"
      for (column, cell) in row.enumerated() {
        let place = "r=\"\(letters(column))\(index + 1)\""
        switch cell {
        case .text(let text):
          body += "<c \(place) t=\"s\"><v>\(shared.count)</v></c>"
          shared.append(text)
        case .inline(let text): body += "<c \(place) t=\"inlineStr\"><is><t>\(escaped(text))</t></is></c>"
        case .number(let number): body += "<c \(place)><v>\(number)</v></c>"
        case .formula(let text): body += "<c \(place) t=\"str\"><f>A1</f><v>\(escaped(text))</v></c>"
        case .truth(let value): body += "<c \(place) t=\"b\"><v>\(value ? 1 : 0)</v></c>"
        case .none: break
        }
      }
      body += "</row>"
    }
    return "<worksheet><sheetData>\(body)</sheetData></worksheet>"
  }

  private static func letters(_ column: Int) -> String {
    let first = column / 26
    let last = String(UnicodeScalar(UInt8(65 + column % 26)))
    return first == 0 ? last : String(UnicodeScalar(UInt8(64 + first))) + last
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}
