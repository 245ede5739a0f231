import CareerModel
import Interchange
import Testing

@testable import Interchange

@Suite struct ApprenticeshipTests {
  private func titles(_ rows: String...) throws -> [String] {
    let text = "rapids_code,rapids_title,onetsoc_code\n" + rows.joined(separator: "\n") + "\n"
    return try Importing.text(.rapids, "rapids.csv", text).lines(.apprenticeships)
  }

  @Test("An occupation with several titles is shown under its main one")
  func mainTitle() throws {
    #expect(
      try titles(
        "0124,Bus Technician,49-3031.00", "0124,Diesel Mechanic,49-3031.00",
        "0124,Diesel Mechanic (Alternate Title: Power Repairer),49-3031.00") == [
          "0124|49-3031.00|Diesel Mechanic"
        ])
    #expect(
      try titles("0096,Hair Stylist (Existing Title: Cosmetologist),39-5012.00") == [
        "0096|39-5012.00|Cosmetologist"
      ])
    #expect(
      try titles("0221,Glazier(Hy),47-2121.00", "0221,Glazier,47-2121.00") == ["0221|47-2121.00|Glazier"])
    #expect(
      try titles("0051,Bricklayer (Brick & Tile),47-2021.00") == ["0051|47-2021.00|Bricklayer (Brick & Tile)"]
    )
  }

  @Test("One code can lead to several occupations, under one title")
  func severalOccupations() throws {
    #expect(
      try titles("0252,Instrument Technician,17-3023.00", "0252,Technician,49-9062.00")
        == ["0252|17-3023.00|Technician", "0252|49-9062.00|Technician"])
  }

  @Test(
    "Codes get their leading zeros back",
    arguments: [("595", "0595"), ("0159CB", "0159CB"), ("90380", "90380"), ("7HY", "0007HY")])
  func codes(text: String, code: String) {
    #expect(RAPIDSText.code(text) == code)
  }

  @Test("What is no RAPIDS code is none", arguments: ["", "CB", "123456", "0159cb", "01-59", "١٢٣"])
  func noCodes(text: String) {
    #expect(RAPIDSText.code(text) == nil)
  }

  @Test("The federal workbook gives lengths and occupations")
  func workbook() throws {
    let book = Spreadsheet().sheet(
      "Approved",
      [
        ["RAPIDS CODE", "ONET SOC CODE", "RAPIDS TITLE", "TIME-BASED", "HYBRID", "COMPETENCY-BASED"],
        [
          "2078", "17-3026.00", "3D Printing Technician", .number("2000.0"), "2500 - 4000", .number("3000.0"),
        ],
        [.number("159.0"), "47-2111.00", "Electrician", .number("8000"), .none, .none],
        ["0160", .none, "Unmatched", .none, .none, .none],
        ["0161", "47-2111.00", "Broken", "about a year", .none, .none],
      ])
    let outcome = try Importing.workbook(.apprenticeshipTerms, "codes.xlsx", book)
    #expect(
      outcome.lines(.apprenticeshipTerms) == [
        "0159|Electrician|8000||", "0160|Unmatched|||", "2078|3D Printing Technician|2000|2500 - 4000|3000",
      ])
    #expect(
      outcome.lines(.apprenticeships) == [
        "0159|47-2111.00|Electrician", "2078|17-3026.00|3D Printing Technician",
      ])
    #expect(
      outcome.errors == [
        "codes.xlsx:5: TIME-BASED: found \"about a year\", expected hours like 2000 or 2500 - 4000"
      ])
  }

  @Test("A JSON list gives lengths; a range can only be a hybrid one")
  func list() throws {
    let text = """
      [
        {"rapids_code": "595", "title": "Arborist", "term_hours": "6000"},
        {"rapids_code": 90885, "title": "Crane {Mechanic}", "term_hours": "4500 - 5000"},
        {"rapids_code": "x", "title": "Broken", "term_hours": null},
        {"rapids_code": "0001", "title": "Open", "term_hours": null}
      ]
      """
    let outcome = try Importing.text(.apprenticeshipTerms, "terms.json", text)
    #expect(
      outcome.lines(.apprenticeshipTerms) == [
        "0001|Open|||", "0595|Arborist|6000||", "90885|Crane {Mechanic}||4500 - 5000|",
      ])
    #expect(
      outcome.errors == [
        "terms.json:4: rapids_code: found \"x\", expected a RAPIDS code of four or five digits"
      ])
  }

  @Test("A JSON list that breaks off, is empty or lacks a name is refused")
  func brokenLists() throws {
    let whole = "[{\"rapids_code\": \"595\", \"title\": \"Arborist\", \"term_hours\": \"6000\"}]"
    func failure(_ text: String) throws -> ImportFailure {
      try #require(throws: ImportFailure.self) { try Importing.text(.apprenticeshipTerms, "t.json", text) }
    }
    guard case .truncated = try failure(String(whole.dropLast(10))) else {
      Issue.record("expected a truncated list")
      return
    }
    #expect(try failure("[]") == .empty(file: "t.json"))
    guard case .unknownLayout(_, let found, _) = try failure("[{\"code\": 1}]") else {
      Issue.record("expected an unknown layout")
      return
    }
    #expect(found == ["code"])
  }
}
