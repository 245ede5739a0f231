import CareerModel
import Interchange
import Testing

@testable import Interchange

@Suite struct NCESTests {
  @Test("Titles of courses are read in the encoding the file turns out to have")
  func courses() throws {
    let delivery = try Delivery()
    let header = Array("Course Title,SCED Course Code\n".utf8)
    let windows = try delivery.put(
      "sced_v12.csv", header + Array("Reading".utf8) + [0x97] + Array("General,01068\n".utf8))
    let marked = try delivery.put(
      "sced_v11.csv", [0xEF, 0xBB, 0xBF] + header + Array("Reading—General,01068\n".utf8))

    let first = try Importing.facts(.sced, windows, release: nil)
    let second = try Importing.facts(.sced, marked, release: nil)

    #expect(first.lines(.courses) == ["01068|Reading—General"])
    #expect(second.tables == first.tables)
    #expect(first.report.layout == "SCED course list version 12, Windows-1252")
    #expect(second.report.layout == "SCED course list version 11, UTF-8 with a byte order mark")
  }

  @Test("A course code that lost its leading zero is told, with the likely reason")
  func lostZero() throws {
    let outcome = try Importing.text(.sced, "sced.csv", "Course Title,SCED Course Code\nReading,1068\n")
    #expect(outcome.lines(.courses) == [])
    #expect(outcome.report.diagnostics.first?.value == "1068")
    #expect(outcome.report.diagnostics.first?.hint?.contains("leading zero") == true)
  }

  @Test("The directory and the offerings make one row for each college, and no person's name or number")
  func colleges() throws {
    let outcome = try Importing.facts(.ipeds, Sample.ipeds.folder().path, release: nil)
    #expect(
      outcome.lines(.institutions) == [
        "100654|Alabama A & M University|Normal|AL|35762|https://www.aamu.edu/|public|four-year|34.783368|-86.568502||Y|Y",
        "100690|Amridge University|Montgomery|AL|36117-3553|https://www.amridge.edu|private-nonprofit||32.3|-86.1|||",
      ])
    let everything = outcome.tables.flatMap(\.rows).joined().joined(separator: " ")
    #expect(
      !everything.contains("Doe") && !everything.contains("President") && !everything.contains("2563725000"))
    #expect(outcome.sources.map(\.input) == ["hd2024.csv", "ic2024.csv"])
    #expect(outcome.sources.map(\.rows) == [2, 1])
    #expect(outcome.sources.map(\.release) == ["2024-25", "2024-25"])
    #expect(outcome.report.files.first { $0.name == "ic2024.csv" }?.rowsSetAside == 1)
    #expect(outcome.warnings == [])
  }

  @Test("Without the offerings their answers stay unknown, and that is told")
  func directoryAlone() throws {
    var sample = Sample.ipeds
    sample.files.removeLast()
    let outcome = try Importing.facts(.ipeds, sample.folder().path)
    #expect(outcome.table(.institutions)?.rows.allSatisfy { $0.suffix(3) == ["", "", ""] } == true)
    #expect(outcome.warnings.count == 1)
    #expect(outcome.report.layout.hasSuffix("without offerings"))
  }

  @Test("Offerings of another year are told")
  func otherYear() throws {
    let folder = try Sample.ipeds.folder()
    var sample = Sample.ipeds
    sample.files = [sample.files[1]]
    let delivery = try Delivery()
    try delivery.put("hd2024.csv", Sample.ipeds.files[0].bytes())
    try delivery.put("ic2023.csv", Sample.ipeds.files[1].bytes())
    #expect(try Importing.facts(.ipeds, delivery.path, release: nil).warnings.count == 1)
    #expect(try Importing.facts(.ipeds, folder.path, release: nil).warnings.isEmpty)
  }

  @Test(
    "A web address has a scheme and no person in it",
    arguments: [
      ("www.aamu.edu/", "https://www.aamu.edu/"), ("http://a.edu", "http://a.edu"),
      ("HTTPS://A.edu/x", "HTTPS://A.edu/x"), ("a.edu:8080/x?y=1", "https://a.edu:8080/x?y=1"),
      ("www.south.edu/tampa#location=Tampa, FL", "https://www.south.edu/tampa"),
      ("https://somebody@college.edu/", nil), ("https://a.edu and https://b.edu", nil), ("none", nil),
      (".", nil), ("", nil),
    ] as [(String, String?)])
  func addresses(text: String, address: String?) {
    #expect(Website.address(text) == address)
  }

  @Test("A mailbox in place of a web address does not get into facts or report")
  func mailbox() throws {
    var sample = Sample.ipeds
    sample.files[0].rows[0][8] = "https://somebody@college.edu/"
    let outcome = try Importing.facts(.ipeds, sample.folder().path)
    #expect(outcome.table(.institutions)?.rows.first?[5] == "")
    #expect(outcome.warnings.count == 1)
    #expect(outcome.warnings.first?.contains("somebody") == false)
  }

  @Test(
    "A wrong value of a college is told",
    arguments: [
      (0, "10065", "UNITID"), (1, "", "INSTNM"), (3, "Ala", "STABBR"), (9, "4", "CONTROL"),
      (10, "x", "ICLEVEL"),
      (11, "-200.5", "LONGITUD"), (12, "91", "LATITUDE"),
    ])
  func wrongColleges(field: Int, value: String, column: String) throws {
    var sample = Sample.ipeds
    sample.files[0].rows[0][field] = value
    let outcome = try Importing.facts(.ipeds, sample.folder().path)
    #expect(outcome.table(.institutions)?.rows.map { $0[0] } == ["100690"])
    #expect(outcome.errors.count == 1)
    #expect(outcome.errors.first?.hasPrefix("hd2024.csv:2: \(column): ") == true)
  }

  @Test("Awards are put into the order of schooling")
  func awards() throws {
    let outcome = try Importing.facts(.ipedsPrograms, Sample.ipedsPrograms.folder().path, release: nil)
    #expect(
      outcome.lines(.programOfferings) == [
        "100654|01.1001|bachelor|research-doctorate|23", "100654|51.3801|certificate-1-term|0",
      ])
    #expect(outcome.sources.map(\.release) == ["2023-24"])
  }

  @Test(
    "An award level that IPEDS does not have is told",
    arguments: ["Knighthood", "Bachelor’s degree|Knighthood", ""])
  func unknownAward(levels: String) throws {
    var sample = Sample.ipedsPrograms
    sample.files[0].rows[0][3] = levels
    let outcome = try Importing.facts(.ipedsPrograms, sample.folder().path)
    #expect(outcome.table(.programOfferings)?.rows.count == 1)
    #expect(outcome.errors.first?.contains(":2: award_levels: ") == true)
  }

  @Test("Every award level of the facts has a name in IPEDS, with either sort of dash and apostrophe")
  func awardNames() {
    let plain = [
      "Certificate under 300 clock hours / 9 credits", "Certificate, 300-899 clock hours / 9-29 credits",
      "Certificate, 900-1,799 clock hours / 30-59 credits", "Certificate, 1,800+ clock hours / 60+ credits",
      "Associate degree", "Bachelor's degree", "Post-bachelor's certificate", "Master's degree",
      "Post-master's certificate", "Professional doctorate", "Research doctorate", "Other doctorate",
    ]
    #expect(plain.map { AwardNames.word($0) } == FactSchema.awards)
    #expect(AwardNames.word("Certificate, 900–1,799 clock hours / 30–59 credits") == "certificate-1-year")
    #expect(AwardNames.word("Post-master’s certificate") == "postmaster-certificate")
  }

  @Test("The completions file of IPEDS itself adds up to the same facts")
  func completions() throws {
    let text = """
      UNITID,CIPCODE,MAJORNUM,AWLEVEL,XCTOTALT,CTOTALT
      100654,01.1001,1,17,R,3
      100654,01.1001,1,5,R,15
      100654,01.1001,2,5,R,5
      100654,99,1,5,R,500
      100654,51.3801,1,21,R,0
      100654,51.3801,1,77,R,1
      """
    let outcome = try Importing.text(.ipedsPrograms, "c2024_a.csv", text, release: nil)
    let list = try Importing.facts(.ipedsPrograms, Sample.ipedsPrograms.folder().path)
    #expect(outcome.tables == list.tables)
    #expect(outcome.sources.map(\.release) == ["2023-24"])
    #expect(outcome.errors == ["c2024_a.csv:7: AWLEVEL: found \"77\", expected an award level of IPEDS"])
  }
}
