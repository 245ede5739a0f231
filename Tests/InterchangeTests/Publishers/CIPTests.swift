import CareerModel
import Interchange
import Testing

@testable import Interchange

@Suite struct CIPTests {
  @Test("Current families, series and programs are kept, with their titles' full stops taken off")
  func classification() throws {
    let outcome = try Importing.facts(.cip, Sample.cip.folder().path, release: nil)
    #expect(
      outcome.lines(.programGroups) == ["51|family|HEALTH PROFESSIONS", "51.38|series|Registered Nursing"])
    #expect(
      outcome.lines(.programs) == ["51.3801|Registered Nursing/Registered Nurse", "51.3899|Nursing, Other"])
    #expect(outcome.sources.map(\.release) == ["2020", "2020"])
    #expect(outcome.report.files.first?.setAside.map(\.rows) == [1, 1])
  }

  @Test("Codes that are protected with an equals sign are codes")
  func protectedCodes() throws {
    let outcome = try Importing.text(
      .cip, "CIPCode2020.csv",
      "CIPCode,Action,CIPTitle\n=\"01\",New,Farming.\n=\"01.01\",New,Farm Business.\n=\"01.0101\",New,\"Farm Business, General.\"\n"
    )
    #expect(outcome.lines(.programGroups) == ["01|family|Farming", "01.01|series|Farm Business"])
    #expect(outcome.lines(.programs) == ["01.0101|Farm Business, General"])
  }

  @Test(
    "A wrong code or action is told",
    arguments: [
      ("1.0101,New,A.", "CIPCode", "1.0101"), ("01.010,New,A.", "CIPCode", "01.010"),
      ("01.0101.,New,A.", "CIPCode", "01.0101."), ("01.0101,Renamed,A.", "Action", "Renamed"),
      ("01.0101,New,", "CIPTitle", ""),
    ])
  func wrongRows(row: String, column: String, value: String) throws {
    let outcome = try Importing.text(.cip, "c.csv", "CIPCode,Action,CIPTitle\n\(row)\n01.0102,New,B.\n")
    #expect(outcome.lines(.programs) == ["01.0102|B"])
    let found = value.isEmpty ? "nothing" : "\"\(value)\""
    #expect(outcome.errors.first?.hasPrefix("c.csv:2: \(column): found \(found), expected ") == true)
  }

  @Test("A deleted program goes on under the code that NCES names")
  func changes() throws {
    let outcome = try Importing.facts(.cipChanges, Sample.cipChanges.folder().path)
    #expect(
      outcome.lines(.programChanges) == [
        "01.0000|01.0000|No substantive changes", "60.0406|61.0903|Deleted",
      ])
    #expect(outcome.report.files.first?.rowsSetAside == 3)
  }

  @Test("Rows without a match are set aside, by side")
  func occupations() throws {
    let outcome = try Importing.facts(.cipSOC, Sample.cipSOC.folder().path)
    #expect(outcome.lines(.programOccupations) == ["51.3801|25-1072", "51.3801|29-1141"])
    #expect(
      outcome.report.files.first?.setAside == [
        SetAside(reason: "occupations without a program (99.9999)", rows: 1),
        SetAside(reason: "programs without an occupation (99-9999)", rows: 1),
      ])
  }

  @Test(
    "A code that a spreadsheet took for a number is still that code",
    arguments: [
      ("1.0", "01.0000"), ("1", "01.0000"), ("1.01", "01.0100"), ("51.3801", "51.3801"),
      ("11.0101", "11.0101"),
    ])
  func numericCodes(number: String, code: String) throws {
    #expect(CIPText.program(number)?.description == code)
    let book = Spreadsheet().sheet(
      "CIP-SOC", [["CIP2020Code", "SOC2018Code"], [.number(number), "29-1141"]])
    #expect(try Importing.workbook(.cipSOC, "c.xlsx", book).lines(.programOccupations) == ["\(code)|29-1141"])
  }

  @Test("What is no code is none", arguments: ["", ".", "512.01", "51.38011", "51.38.01", "5a.0101", "-1"])
  func noCodes(text: String) {
    #expect(CIPText.program(text) == nil)
  }
}
