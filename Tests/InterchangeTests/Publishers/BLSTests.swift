import CareerModel
import Interchange
import Testing

@testable import Interchange

@Suite struct BLSTests {
  @Test("Line items and the total are projected; None is a value, a dash is none, marks are taken off")
  func projections() throws {
    let outcome = try Importing.facts(.blsProjections, Sample.blsProjections.folder().path, release: nil)
    #expect(
      outcome.lines(.projections) == [
        "00-0000|Total, all occupations|100|103|3|10|||",
        "11-1011|Chief executives|309.4|322.7|4.3||Bachelor's degree|5 years or more|None",
      ])
    #expect(outcome.sources.map(\.release) == ["2024-34"])
    #expect(outcome.report.files.first?.rowsSetAside == 3)
  }

  @Test("Next year's workbook has other years in its columns and is read the same")
  func laterProjections() throws {
    var sample = Sample.blsProjections
    let file = sample.files[0]
    sample.files[0] = Sample.File(
      name: file.name, delimiter: nil, sheet: file.sheet, above: file.above,
      header: file.header.map {
        $0.replacing("2034", with: "2035").replacing("2024", with: "2025").replacing("–34", with: "–35")
      },
      rows: file.rows)
    let outcome = try Importing.facts(.blsProjections, sample.folder().path, release: nil)
    #expect(outcome.table(.projections)?.rows.count == 2)
    #expect(outcome.sources.map(\.release) == ["2025-35"])
  }

  private let wageHeader: [Spreadsheet.Cell] = [
    "OCC_CODE", "OCC_TITLE", "O_GROUP", "TOT_EMP", "H_MEAN", "A_MEAN", "H_PCT10", "H_PCT25", "H_MEDIAN",
    "H_PCT75", "H_PCT90", "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90",
  ]
  private let executives: [Spreadsheet.Cell] = [
    "11-1011", "Chief Executives", "detailed", .number("211850.0"), .number("126.41"), .number("262930.0"),
    .number("35.44"), .number("60.61"), .number("99.239999999999995"), "#", "#", .number("73710.0"),
    .number("126080.0"), "#", "#", "#",
  ]
  private let teachers: [Spreadsheet.Cell] = [
    "25-1011", "Business Teachers", "detailed", "**", "*", .number("113840.0"), "*", "*", "*", "*", "*",
    .number("45000"), .number("60000"), .number("96690"), .number("137230"), "*",
  ]
  private let notes = [
    ["May 2024 OEWS Estimates"], ["Field", "Field Description"],
    ["*  = indicates that a wage estimate is not available"],
    ["#  = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year "],
  ]

  @Test("Figures at the ceiling are the ceiling, and the lowest such percentile is named")
  func ceilings() throws {
    let book = Spreadsheet().sheet("national", [wageHeader, executives, teachers])
      .sheet("Field Descriptions", texts: notes)
    let outcome = try Importing.workbook(.blsWages, "wages.xlsx", book, release: nil)
    #expect(
      outcome.lines(.nationalWages) == [
        "11-1011|Chief Executives|211850|126.41|262930|35.44|60.61|99.24|115|115|73710|126080|239200|239200|239200|75|50",
        "25-1011|Business Teachers|||113840||||||45000|60000|96690|137230|||",
      ])
    #expect(outcome.sources.map(\.release) == ["May 2024"])
    #expect(outcome.warnings == [])
  }

  @Test("Without a note on the ceiling its figure stays unknown, and that is told")
  func unknownCeiling() throws {
    let book = Spreadsheet().sheet("national_M2023_dl", [wageHeader, executives])
    let outcome = try Importing.workbook(.blsWages, "national_M2023_dl.xlsx", book, release: nil)
    #expect(
      outcome.lines(.nationalWages) == [
        "11-1011|Chief Executives|211850|126.41|262930|35.44|60.61|99.24|||73710|126080||||75|50"
      ])
    #expect(outcome.sources.map(\.release) == ["May 2023"])
    #expect(outcome.warnings.count == 1)
  }

  @Test("Estimates for industries, for parts of the country and for middle groups are set aside")
  func otherEstimates() throws {
    var sample = Sample.blsWages
    sample.files[0].rows[0][0] = "2"
    sample.files[0].rows[1][1] = "sector"
    let outcome = try Importing.facts(.blsWages, sample.folder().path)
    #expect(outcome.table(.nationalWages)?.rows.map { $0[0] } == ["11-1011"])
    #expect(outcome.report.files.first?.setAside.map(\.rows) == [1, 1, 1])
  }

  @Test("State medians are read from a list and from the survey's own workbook")
  func stateWages() throws {
    let list = try Importing.facts(.stateWages, Sample.stateWages.folder().path, release: nil)
    #expect(list.lines(.stateWages) == ["AK|11-1011|80.15|166710", "WA|29-1141|55.9|"])
    #expect(list.sources.map(\.release) == ["May 2025"])

    let book = Spreadsheet().sheet(
      "state_M2024_dl",
      [
        ["PRIM_STATE", "OCC_CODE", "H_MEDIAN", "A_MEDIAN"],
        ["AK", "11-1011", .number("80.15"), .number("166710")], ["WA", "29-1229", "#", "#"],
      ])
    let survey = try Importing.workbook(.stateWages, "state_M2024_dl.xlsx", book, release: nil)
    #expect(survey.lines(.stateWages) == ["AK|11-1011|80.15|166710"])
    #expect(survey.sources.map(\.release) == ["May 2024"])
  }

  @Test(
    "A wrong value in a list of state medians is told",
    arguments: [
      ("Alaska,11-1011,80,1", "state", "Alaska"), ("AK,111011,80,1", "soc_code", "111011"),
      ("AK,11-1011,a lot,1", "hourly_median", "a lot"), ("AK,11-1011,80,1.5", "annual_median", "1.5"),
      ("AK,11-1011,80,-1", "annual_median", "-1"),
    ])
  func wrongStateWages(row: String, column: String, value: String) throws {
    let outcome = try Importing.text(
      .stateWages, "s.csv", "state,soc_code,hourly_median,annual_median\n\(row)\nWA,11-1011,1,1\n")
    #expect(outcome.lines(.stateWages) == ["WA|11-1011|1|1"])
    #expect(outcome.errors.first?.hasPrefix("s.csv:2: \(column): found \"\(value)\", expected ") == true)
  }

  @Test("A level of the occupational classification that does not exist is told")
  func structure() throws {
    let outcome = try Importing.text(
      .soc, "soc2018.csv", "SOC Group,SOC Code,SOC Title\nHuge,11-0000,All\n", release: nil)
    #expect(
      outcome.errors == ["soc2018.csv:2: SOC Group: found \"Huge\", expected Major, Minor, Broad or Detailed"]
    )
    #expect(outcome.sources.map(\.release) == ["2018"])
  }
}
