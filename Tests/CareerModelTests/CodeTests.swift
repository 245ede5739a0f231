import CareerModel
import Foundation
import Testing

@Suite("Codes of the field")
struct CodeTests {
  @Test("A code prints as it was read", arguments: ["29-1141.00", "11-1011.03", "55-3019.00"])
  func roundTrip(text: String) throws {
    #expect(try #require(OccupationCode(text)).description == text)
  }

  @Test("Leading zeros belong to the code")
  func leadingZeros() throws {
    #expect(try #require(CIPCode("01.0000")).description == "01.0000")
    #expect(try #require(SCEDCode("01001")).description == "01001")
  }

  @Test(
    "What is not exactly in the publisher's form is no code",
    arguments: [
      "", "29-1141", "29-1141.0", "29-1141.000", "29 1141.00", "2A-1141.00", "29-1141.00 ", " 29-1141.00",
      "２９-1141.00",
    ])
  func malformed(text: String) {
    #expect(OccupationCode(text) == nil)
  }

  @Test("An O*NET occupation knows its SOC occupation and major group")
  func occupationToSOC() throws {
    let code = try #require(OccupationCode("29-1141.03"))
    #expect(code.soc.description == "29-1141")
    #expect(code.majorGroup == 29)
    #expect(code.soc.broad.description == "29-1140")
  }

  @Test("A program knows its series and family")
  func programGroups() throws {
    let code = try #require(CIPCode("51.3801"))
    #expect(code.series == 5138)
    #expect(code.family == 51)
  }

  @Test("Codes sort in the publisher's order")
  func order() throws {
    let texts = ["55-1011.00", "11-1011.00", "29-1141.03", "29-1141.00"]
    #expect(texts.compactMap(OccupationCode.init).sorted().map(\.description) == texts.sorted())
  }

  @Test("A code travels through JSON as text, and a wrong one is refused by name")
  func json() throws {
    let code = try #require(CIPCode("01.0000"))
    let data = try JSONEncoder().encode([code])
    #expect(String(decoding: data, as: UTF8.self) == #"["01.0000"]"#)
    #expect(try JSONDecoder().decode([CIPCode].self, from: data) == [code])
    #expect {
      try JSONDecoder().decode([CIPCode].self, from: Data(#"["1.0"]"#.utf8))
    } throws: { error in
      String(describing: error).contains("\\\"1.0\\\" is not a CIP code")
        || String(describing: error).contains("\"1.0\" is not a CIP code")
    }
  }
}
