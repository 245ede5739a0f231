import Testing

@testable import Interchange

@Suite struct SpreadsheetTests {
  private func workbook(_ bytes: [UInt8], limit: Int = 1 << 30) throws -> Workbook {
    let delivery = try Delivery()
    let path = try delivery.put("book.xlsx", bytes)
    return try Workbook(InputFile(name: "book.xlsx", path: path, entry: nil, limit: limit))
  }

  private func rows(_ cursor: SheetCursor) throws -> [[String]] {
    var rows: [[String]] = []
    while try cursor.next() { rows.append((0..<cursor.fieldCount).map { cursor.text($0) }) }
    return rows
  }

  @Test("Shared, inline and computed texts, numbers and truth values are read as text")
  func cells() throws {
    let book = Spreadsheet().sheet(
      "A & B", [["Shared & sound", .inline("In < line"), .formula("=sum"), .number("49500"), .truth(true)]])
    let workbook = try workbook(book.bytes())
    #expect(workbook.sheetNames == ["A & B"])
    #expect(try rows(workbook.sheet("A & B")) == [["Shared & sound", "In < line", "=sum", "49500", "TRUE"]])
  }

  @Test("Cells and rows that are not there are empty, and rows keep their numbers")
  func gaps() throws {
    let rows: [[Spreadsheet.Cell]] = [["a"], [], [.none, .none, "c"]]
    let cursor = try workbook(Spreadsheet().sheet("S", rows).bytes()).sheet("S")
    #expect(try cursor.next())
    #expect((cursor.line, cursor.text(0), cursor.text(2)) == (1, "a", ""))
    #expect(try cursor.next())
    #expect((cursor.line, cursor.text(0), cursor.text(2)) == (3, "", "c"))
    #expect(try !cursor.next())
  }

  @Test("A sheet is found by its name, whatever its place")
  func byName() throws {
    let book = Spreadsheet().sheet("One", texts: [["1"]]).sheet("Two", texts: [["2"]])
    let workbook = try workbook(book.bytes())
    #expect(try rows(workbook.sheet("Two")) == [["2"]])
    #expect(
      throws: ImportFailure.unknownLayout(
        file: "book.xlsx", found: ["sheet One", "sheet Two"], expected: ["sheet Three"])
    ) { try workbook.sheet("Three") }
  }

  @Test("Other programs write prefixes, absolute paths and pronunciations")
  func otherWriters() throws {
    var parts = Spreadsheet().sheet("S", texts: [["kanji"]]).parts()
    parts["xl/workbook.xml"] = Array(
      "<x:workbook xmlns:x=\"http://x\" xmlns:rel=\"http://r\"><x:sheets><x:sheet name=\"S\" rel:id=\"rId1\"/></x:sheets></x:workbook>"
        .utf8)
    parts["xl/_rels/workbook.xml.rels"] = Array(
      """
      <Relationships><Relationship Id="rId1" Type="t/worksheet" Target="/xl/worksheets/sheet1.xml"/>
      <Relationship Id="rId2" Type="t/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>
      """.utf8)
    parts["xl/sharedStrings.xml"] = Array(
      "<sst><si><r><t>kan</t></r><r><t>ji</t></r><rPh><t>kana</t></rPh></si></sst>".utf8)
    #expect(try rows(workbook(Container.zip(parts)).sheet("S")) == [["kanji"]])
  }

  @Test(
    "Numbers are the shortest text for what was meant",
    arguments: [
      ("0.10000000000000001", "0.1"), ("8.1999999999999993", "8.2"), ("309.39999999999998", "309.4"),
      ("2000.0", "2000"), ("1", "1"), ("01", "01"), ("-0.6", "-0.6"), ("1E3", "1000"), ("#N/A", "#N/A"),
      ("123456789012345678", "123456789012345678"),
    ])
  func numbers(raw: String, meant: String) {
    #expect(SpreadsheetNumber.text(raw) == meant)
  }

  @Test(
    "Columns are counted as the letters say",
    arguments: [("A1", 0), ("Z9", 25), ("AA1", 26), ("AF12", 31), ("XFD1", 16_383)])
  func columns(reference: String, column: Int) {
    #expect(CellReference.column(reference) == column)
  }

  @Test(
    "A column beyond the format's widest sheet is none",
    arguments: ["XFE1", "ZZZZZZZZZZZZZZZZZZZZ1", "12", ""])
  func noColumns(reference: String) {
    #expect(CellReference.column(reference) == nil)
  }

  @Test("A part that breaks off inside an intact container is told")
  func brokenPart() throws {
    var parts = Spreadsheet().sheet("S", texts: [["a"]]).parts()
    parts["xl/worksheets/sheet1.xml"] = Array("<worksheet><sheetData><row r=\"1\"><c".utf8)
    let workbook = try workbook(Container.zip(parts))
    guard
      case .truncated(_, let detail) = try #require(
        throws: ImportFailure.self, performing: { try workbook.sheet("S") })
    else {
      Issue.record("expected a truncated part")
      return
    }
    #expect(detail.contains("xl/worksheets/sheet1.xml"))
  }

  @Test("A zip container without a workbook in it is told apart from one")
  func noWorkbook() throws {
    let bytes = try Container.zip(["readme.txt": [0x61]])
    guard case .notText = try #require(throws: ImportFailure.self, performing: { try workbook(bytes) }) else {
      Issue.record("expected no workbook")
      return
    }
  }

  @Test("Cells far apart from each other cannot fill the memory")
  func sparseCells() throws {
    var parts = Spreadsheet().sheet("S", texts: [["a"]]).parts()
    let rows = (1...2000).map { "<row r=\"\($0)\"><c r=\"XFD\($0)\"><v>1</v></c></row>" }.joined()
    parts["xl/worksheets/sheet1.xml"] = Array("<worksheet><sheetData>\(rows)</sheetData></worksheet>".utf8)
    let workbook = try workbook(Container.zip(parts), limit: 1 << 20)
    guard case .tooLarge = try #require(throws: ImportFailure.self, performing: { try workbook.sheet("S") })
    else {
      Issue.record("expected a refusal of the size")
      return
    }
  }

  @Test("Entities that multiply each other are refused")
  func entities() throws {
    var parts = Spreadsheet().sheet("S", texts: [["a"]]).parts()
    let entities = (1...9).map { level in
      let inner = String(repeating: "&e\(level - 1);", count: 10)
      return "<!ENTITY e\(level) \"\(inner)\">"
    }
    parts["xl/sharedStrings.xml"] = Array(
      "<!DOCTYPE sst [<!ENTITY e0 \"multiplied\">\(entities.joined())]><sst><si><t>&e9;</t></si></sst>".utf8)
    let bytes = try Container.zip(parts)
    let failure = try? #require(throws: ImportFailure.self) { try rows(workbook(bytes).sheet("S")) }
    // The parser may refuse the part, or leave the entities out; it must not write them out.
    if failure == nil {
      let text = try rows(workbook(bytes).sheet("S")).joined().joined()
      #expect(text.count < 1000)
    }
  }

  @Test("A part that unpacks to more than the limit is refused")
  func bomb() throws {
    var parts = Spreadsheet().sheet("S", texts: [["a"]]).parts()
    parts["xl/sharedStrings.xml"] = [UInt8](repeating: 0x20, count: 4 << 20)
    let bytes = try Container.zip(parts)
    #expect(bytes.count < 100_000)
    guard
      case .tooLarge = try #require(
        throws: ImportFailure.self, performing: { try workbook(bytes, limit: 1 << 20) })
    else {
      Issue.record("expected a refusal of the size")
      return
    }
  }
}
