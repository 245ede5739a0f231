import SeededNumbers
import Testing

@testable import Interchange

@Suite struct DelimitedReaderTests {
  /// Reads all rows of a text.
  private func rows(_ bytes: [UInt8], _ dialect: Dialect = .commas()) throws -> [[String]] {
    let delivery = try Delivery()
    let path = try delivery.put("table.csv", bytes)
    let file = InputFile(name: "table.csv", path: path, entry: nil, limit: 1 << 30)
    let reader = try DelimitedReader(file, dialect)
    var rows: [[String]] = []
    while try reader.next() { rows.append((0..<reader.fieldCount).map { reader.text($0) }) }
    return rows
  }

  private func rows(_ text: String, _ dialect: Dialect = .commas()) throws -> [[String]] {
    try rows(Array(text.utf8), dialect)
  }

  @Test("A quoted field may hold commas, line breaks and doubled quotes")
  func quoted() throws {
    let text = "a,\"b, c\",d\n\"line one\nline two\",\"say \"\"yes\"\"\",\"\"\n"
    #expect(try rows(text) == [["a", "b, c", "d"], ["line one line two", "say \"yes\"", ""]])
  }

  @Test(
    "The last line need not end, and lines may end in CRLF",
    arguments: ["a,b\nc,d", "a,b\r\nc,d\r\n", "a,b\nc,d\r\n"])
  func lineEnds(text: String) throws {
    #expect(try rows(text) == [["a", "b"], ["c", "d"]])
  }

  @Test("A comma at the end of the last line is one more, empty field")
  func trailingComma() throws {
    #expect(try rows("a,b\nc,") == [["a", "b"], ["c", ""]])
    #expect(try rows(",\n,") == [["", ""], ["", ""]])
  }

  @Test("Blank lines are no rows", arguments: ["\n\na,b\n\r\n\nc,d\n\n"])
  func blankLines(text: String) throws {
    #expect(try rows(text) == [["a", "b"], ["c", "d"]])
  }

  @Test("A code that a spreadsheet program protected with an equals sign is read as text")
  func protectedCodes() throws {
    #expect(
      try rows("=\"01.0101\",x,=\"01\"\n=1+1,=,\"=\"") == [["01.0101", "x", "01"], ["=1+1", "=", "="]])
  }

  @Test("White space is tidied: none at the ends, one space inside, no-break spaces included")
  func whiteSpace() throws {
    #expect(try rows("  a  b ,\u{A0}c\u{A0}\u{A0}d\t,e\u{301}") == [["a b", "c d", "e\u{301}"]])
  }

  @Test("Lines are counted through quoted line breaks")
  func lineNumbers() throws {
    let delivery = try Delivery()
    let path = try delivery.put("t.csv", "a\n\"b\nb\"\n\nc\n")
    let reader = try DelimitedReader(InputFile(name: "t.csv", path: path, entry: nil, limit: 100), .commas())
    var lines: [Int] = []
    while try reader.next() { lines.append(reader.line) }
    #expect(lines == [1, 2, 5])
  }

  @Test("In tab-separated text a quote is an ordinary character")
  func quotesBetweenTabs() throws {
    let text = "without \"giving out\"\t\"lay\" titles\t\"open\nnext\tb\tc"
    #expect(
      try rows(text, .tabs()) == [
        ["without \"giving out\"", "\"lay\" titles", "\"open"], ["next", "b", "c"],
      ])
  }

  @Test("In tab-separated text quotes around a whole field are taken off if those inside are doubled")
  func quotedWholeFields() throws {
    let text = "\"Alternate or \"\"lay titles\"\"\"\t\"a\"b\"\t\"\"\t\"\nx\ty\tz\tw"
    #expect(
      try rows(text, .tabs()) == [
        ["Alternate or \"lay titles\"", "\"a\"b\"", "", "\""], ["x", "y", "z", "w"],
      ])
  }

  @Test("Whatever a table holds is read as it was written", arguments: 1...6 as ClosedRange<UInt64>)
  func roundTrip(seed: UInt64) throws {
    // Long enough to cross several blocks of the reader at arbitrary places.
    var random = Seeded(seed)
    let alphabet = ["a", "Z", "7", " ", ",", "\"", "\n", "é", "–", "😀", "=", "\"\""]
    let width = Int.random(in: 1...9, using: &random)
    var expected: [[String]] = []
    var text = ""
    for _ in 0..<25_000 {
      let cells = (0..<width).map { _ in
        (0..<Int.random(in: 0...12, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "" }
          .joined()
      }
      text += cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\r\n"
      expected.append(cells.map { $0.split { $0 == " " || $0 == "\n" }.joined(separator: " ") })
    }
    #expect(try rows(text) == expected)
  }

  @Test("A quote that is never closed does not swallow what follows, however much that is")
  func overlongQuote() throws {
    let line = "plain,text,of,five,fields\n"
    let count = DelimitedReader.longestRow / line.utf8.count + 1000
    let text = "a,b,c,d,e\n1,\"2,3,4,5\n" + String(repeating: line, count: count)
    let delivery = try Delivery()
    let path = try delivery.put("t.csv", text)
    let reader = try DelimitedReader(
      InputFile(name: "t.csv", path: path, entry: nil, limit: 1 << 30), .commas())
    var flaws: [Int: RowFlaw] = [:]
    var good = 0
    while try reader.next() {
      if let flaw = reader.flaw { flaws[reader.line] = flaw } else { good += 1 }
    }
    #expect(flaws == [2: .openQuote(field: 1)])
    #expect(good == count + 1)
  }

  @Test("A row without an end is refused")
  func endlessRow() throws {
    let text = "a,b\n" + String(repeating: "x", count: DelimitedReader.longestRow + 10)
    guard case .truncated = try #require(throws: ImportFailure.self, performing: { try rows(text) }) else {
      Issue.record("expected a truncated file")
      return
    }
  }

  @Test("Unquoted fields are read as they were written, across blocks", arguments: [1, 2] as [UInt64])
  func plainRoundTrip(seed: UInt64) throws {
    var random = Seeded(seed)
    let expected = (0..<40).map { _ in
      (0..<3000).map { _ in String(UInt32.random(in: 0...999_999, using: &random)) }
    }
    #expect(try rows(expected.map { $0.joined(separator: ",") }.joined(separator: "\n")) == expected)
  }
}
