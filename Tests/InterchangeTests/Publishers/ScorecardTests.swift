import CareerModel
import Interchange
import Testing

@Suite struct ScorecardTests {
  @Test("Costs and completion are read whichever column a college reports them in")
  func costs() throws {
    let outcome = try Importing.facts(
      .scorecardInstitutions, Sample.scorecardInstitutions.folder().path, release: nil)
    #expect(
      outcome.lines(.institutionCosts) == [
        "100654|23751|10024|18634|14559|0.287|5726", "100690||||20000|0.5|226",
      ])
    #expect(outcome.sources.map(\.release) == ["2023-24"])
    #expect(
      outcome.report.files.first?.setAside == [
        SetAside(reason: "branch campuses (UNITID of eight digits)", rows: 1),
        SetAside(reason: "no figure", rows: 1),
      ])
  }

  @Test("A net price may be below zero: some students get more than they pay")
  func negativePrice() throws {
    var sample = Sample.scorecardInstitutions
    sample.files[0].rows[0][3] = "-818"
    let outcome = try Importing.facts(.scorecardInstitutions, sample.folder().path)
    #expect(outcome.table(.institutionCosts)?.rows.first?[4] == "-818")
  }

  @Test(
    "A wrong figure is told",
    arguments: [
      (0, "12", "UNITID"), (2, "-5", "UGDS"), (5, "23751.50", "COSTT4_A"), (8, "28.7", "C150_4, C150_L4"),
      (3, "cheap", "NPT4_PUB"),
    ])
  func wrongFigures(field: Int, value: String, column: String) throws {
    var sample = Sample.scorecardInstitutions
    sample.files[0].rows[0][field] = value
    let outcome = try Importing.facts(.scorecardInstitutions, sample.folder().path)
    #expect(outcome.table(.institutionCosts)?.rows.count == 1)
    #expect(outcome.errors.count == 1)
    #expect(outcome.errors.first?.hasPrefix("MERGED2023_24_PP.csv:2: \(column): found \"\(value)\"") == true)
  }

  @Test("Series get their leading zero and dot back, levels their words; withheld figures are none")
  func fields() throws {
    let outcome = try Importing.facts(.scorecardFields, Sample.scorecardFields.folder().path, release: nil)
    #expect(
      outcome.lines(.fieldOutcomes) == [
        "100654|01.00|bachelor|31000|", "100654|51.38|graduate-certificate||27000",
      ])
    #expect(outcome.sources.map(\.release) == ["2015-16 and 2016-17"])
    #expect(
      outcome.report.files.first?.setAside == [
        SetAside(reason: "no UNITID", rows: 1),
        SetAside(reason: "no figure, or none that is not withheld", rows: 1),
      ])
  }

  @Test(
    "Other releases name the columns without a prefix, or anew",
    arguments: [
      ("MD_EARN_WNE", "DEBTMEDIAN"), ("EARN_MDN_HI_1YR", "DEBT_ALL_STGP_EVAL_MDN"),
      ("EARN_MDN_1YR", "DEBTMEDIAN"),
    ])
  func otherNames(earnings: String, debt: String) throws {
    let text = "UNITID,CIPCODE,CREDLEV,\(debt),\(earnings)\n100654,0100,2,1,2\n"
    let outcome = try Importing.text(.scorecardFields, "fields.csv", text)
    #expect(outcome.lines(.fieldOutcomes) == ["100654|01.00|associate|2|1"])
  }

  @Test(
    "A wrong field of study is told",
    arguments: [
      (2, "51.38", "P_CIPCODE"), (2, "51380", "P_CIPCODE"), (3, "9", "P_CREDLEV"), (3, "0", "P_CREDLEV"),
      (5, "x", "P_MD_EARN_WNE"),
    ])
  func wrongFields(field: Int, value: String, column: String) throws {
    var sample = Sample.scorecardFields
    sample.files[0].rows[0][field] = value
    let outcome = try Importing.facts(.scorecardFields, sample.folder().path)
    #expect(outcome.table(.fieldOutcomes)?.rows.count == 1)
    #expect(outcome.errors.first?.contains(":2: \(column): found \"\(value)\"") == true)
  }
}
