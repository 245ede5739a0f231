import SeededNumbers
import Testing

@testable import Interchange

@Suite struct EncodingTests {
  private func reader(_ bytes: [UInt8], _ encoding: TextEncoding) throws -> DelimitedReader {
    let delivery = try Delivery()
    let path = try delivery.put("t.csv", bytes)
    let file = InputFile(name: "t.csv", path: path, entry: nil, limit: 1 << 20)
    return try DelimitedReader(file, .commas(encoding))
  }

  private func fields(_ bytes: [UInt8], _ encoding: TextEncoding) throws -> ([String], String) {
    let reader = try reader(bytes, encoding)
    var fields: [String] = []
    while try reader.next() { fields += (0..<reader.fieldCount).map { reader.text($0) } }
    return (fields, reader.encoding.description)
  }

  @Test("Curly quotes and dashes of Windows-1252 are read as such")
  func windows1252() throws {
    let bytes = Array("students".utf8) + [0x92, 0x20, 0x97, 0x2C, 0xE9, 0x80]
    for encoding in [TextEncoding.windows1252, .utf8OrWindows1252] {
      let (fields, seen) = try fields(bytes, encoding)
      #expect(fields == ["students’ —", "é€"])
      #expect(seen == "Windows-1252")
    }
  }

  @Test("Bytes of ISO 8859-1 are read as its characters")
  func latin1() throws {
    let (fields, seen) = try fields([0x53, 0xE3, 0x6F, 0x2C, 0xFC], .latin1)
    #expect(fields == ["São", "ü"])
    #expect(seen == "ISO 8859-1")
  }

  @Test("A file that mixes UTF-8 and Windows-1252 is read line by line")
  func mixed() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("José\n".utf8) + [0x53, 0xE3, 0x6F, 0x0A]
    let (fields, seen) = try fields(bytes, .utf8OrWindows1252)
    #expect(fields == ["José", "São"])
    #expect(seen == "UTF-8 with 1 lines in Windows-1252")
  }

  @Test("What is declared as UTF-8 has to be: the offset of the first wrong byte is named")
  func notUTF8() throws {
    let reader = try reader(Array("a,b\nc,caf".utf8) + [0xE9, 0x0A], .utf8)
    #expect(try reader.next())
    #expect(throws: ImportFailure.wrongEncoding(file: "t.csv", offset: 9, expected: "UTF-8")) {
      try reader.next()
    }
  }

  @Test("A byte that Windows-1252 does not have is named")
  func notWindows1252() throws {
    let reader = try reader([0x61, 0x81], .windows1252)
    #expect(throws: ImportFailure.wrongEncoding(file: "t.csv", offset: 1, expected: "Windows-1252")) {
      try reader.next()
    }
  }

  @Test(
    "UTF-16 is recognized by its mark",
    arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61]] as [[UInt8]])
  func utf16(bytes: [UInt8]) throws {
    let failure = try #require(throws: ImportFailure.self) { try reader(bytes, .utf8) }
    #expect(failure.description.contains("UTF-16"))
  }

  @Test("UTF-8 is checked as the standard library checks it", arguments: 1...20 as ClosedRange<UInt64>)
  func againstStandardLibrary(seed: UInt64) {
    var random = Seeded(seed)
    // Bytes that begin, continue and break sequences, in every mixture.
    let bytes: [UInt8] = [
      0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xDF, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5,
      0xFF,
    ]
    for _ in 0..<2000 {
      let sample = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        bytes.randomElement(using: &random) ?? 0
      }
      let isValid = String(validating: sample, as: UTF8.self) != nil
      #expect((sample.withUnsafeBufferPointer { UTF8Check.firstInvalid(in: $0) } == nil) == isValid)
    }
  }
}
