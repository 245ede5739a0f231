import CareerModel
import Interchange
import Testing

@testable import Interchange

/// The layouts in which releases of the O*NET database come.
@Suite struct ONETReleaseTests {
  private let zones = "O*NET-SOC Code\tJob Zone\n11-1011.00\t5\n"
  private let readMe = "O*NET 29.3 Database\r\nMay 2025 Release\r\n----------------\r\n"

  @Test("A release says in its Read Me which one it is, whatever the caller says")
  func readMeRelease() throws {
    let outcome = try Importing.folder(
      .onet, ["Job Zones.txt": zones, "Read Me.txt": readMe], release: "1.0")
    #expect(outcome.sources.map(\.release) == ["29.3"])
    #expect(outcome.sources.map(\.date) == ["May 2025"])
    #expect(outcome.report.layout == "O*NET text release 29.3, without Title columns")
  }

  @Test("Without a Read Me the caller may say it")
  func statedRelease() throws {
    let outcome = try Importing.folder(.onet, ["Job Zones.txt": zones], release: "30.0 (inferred)")
    #expect(outcome.sources.map(\.release) == ["30.0 (inferred)"])
    #expect(outcome.sources.map(\.date) == [""])
  }

  @Test("The container's name says it too")
  func namedRelease() throws {
    let delivery = try Delivery()
    let bytes = try Container.zip(["db_30_0_text/Job Zones.txt": Array(zones.utf8)])
    let outcome = try Importing.facts(.onet, delivery.put("db_30_0_text.zip", bytes), release: nil)
    #expect(outcome.sources.map(\.release) == ["30.0"])
  }

  @Test("Only the tables that are there are made")
  func partial() throws {
    let outcome = try Importing.folder(.onet, ["Job Zones.txt": zones])
    #expect(outcome.tables.map(\.schema.name) == ["job_zones"])
  }

  @Test("Notes of other people beside the tables are not read")
  func otherFiles() throws {
    let outcome = try Importing.folder(
      .onet, ["Job Zones.txt": zones, "SOURCE.md": "O*NET 1.0 Database\nMay 1999 Release"])
    #expect(outcome.report.files.map(\.name) == ["Job Zones.txt"])
    #expect(outcome.sources.map(\.release) == ["test release"])
  }

  @Test("Release 30.3 renamed files, split skills and education in two, and writes commas")
  func renamed() throws {
    let rating = "O*NET-SOC Code,Title,Element ID,Element Name,Scale ID,Scale Name,Data Value,N,Date\n"
    let share = "O*NET-SOC Code,Title,Element ID,Scale ID,Category,Data Value\n"
    let outcome = try Importing.folder(
      .onet,
      [
        "essential_skills.csv": rating
          + "11-1011.00,Chief Executives,2.A.1.a,Reading,IM,Importance,4.12,8,08/2023\n",
        "transferable_skills.csv": rating
          + "11-1011.00,Chief Executives,2.B.1.a,Social,IM,Importance,4.5,8,08/2023\n",
        "career_interest_types.csv": "O*NET-SOC Code,Title,Element ID,Scale ID,Data Value\n"
          + "abcdef".map { "11-1011.00,Chief Executives,1.B.1.\($0),OI,2.00\n" }.joined(),
        "job_titles.csv":
          "O*NET-SOC Code,Title,Job Title,Short Title,Source(s)\n11-1011.00,Chief Executives,\"Owner, Agency\",,08\n",
        "software_skills.csv":
          "O*NET-SOC Code,Title,Workplace Example,Element ID,Element Name,Hot Technology,In Demand\n"
          + "11-1011.00,Chief Executives,Python,2.E.5.b,Development software,Y,N\n",
        "education.csv": share + "11-1011.00,Chief Executives,2.D.1,RL,6,50\n",
        "training_and_experience.csv": share + "11-1011.00,Chief Executives,3.A.1,RW,1,25\n",
      ])
    #expect(outcome.lines(.skills).map { $0.prefix(18) } == ["11-1011.00|2.A.1.a", "11-1011.00|2.B.1.a"])
    #expect(outcome.lines(.interests) == ["11-1011.00|2|2|2|2|2|2"])
    #expect(outcome.lines(.alternateTitles) == ["11-1011.00|Owner, Agency"])
    #expect(outcome.lines(.technologies) == ["11-1011.00|Python|Y|"])
    #expect(outcome.lines(.educationShares) == ["11-1011.00|2.D.1|6|50|||", "11-1011.00|3.A.1|1|25|||"])
    #expect(outcome.errors == [])
    #expect(
      outcome.report.layout
        == "O*NET CSV release test release, with Title columns, with the file names of release 30.3 and later"
    )
    #expect(outcome.sources.filter { $0.table == "skills" }.map(\.rows) == [1, 1])
  }

  @Test("A renamed file with columns that nobody knows is refused, not guessed at")
  func renamedUnknown() throws {
    let failure = try #require(throws: ImportFailure.self) {
      try Importing.folder(.onet, ["career_interest_types.csv": "onet,letter,score\n11-1011.00,R,2\n"])
    }
    guard case .unknownLayout(_, let found, let expected) = failure else {
      Issue.record("expected an unknown layout")
      return
    }
    #expect(found == ["onet", "letter", "score"])
    #expect(expected.contains("Element ID"))
  }

  @Test("Files of two releases in one folder are not mixed")
  func mixed() throws {
    let failure = try #require(throws: ImportFailure.self) {
      try Importing.folder(.onet, ["Skills.txt": "a", "essential_skills.csv": "a"])
    }
    #expect(failure == .ambiguousFile(name: "skills", found: ["Skills.txt", "essential_skills.csv"]))
  }

  @Test("A release of workbooks is read like one of text")
  func workbooks() throws {
    let delivery = try Delivery()
    let book = Spreadsheet().sheet(
      "Job Zones",
      [["O*NET-SOC Code", "Title", "Job Zone"], ["11-1011.00", "Chief Executives", .number("5.0")]])
    try delivery.put("Job Zones.xlsx", book.bytes())
    let outcome = try Importing.facts(.onet, delivery.path)
    #expect(outcome.lines(.jobZones) == ["11-1011.00|5|"])
    #expect(outcome.report.layout.hasPrefix("O*NET workbook release"))
  }

  @Test(
    "File names are compared without case, punctuation and endings",
    arguments: [
      ("Education, Training, and Experience.txt", "education training and experience"),
      ("education_training_and_experience.csv", "education training and experience"),
      ("Skills.txt.bz2", "skills"), ("Read Me.txt", "read me"),
    ])
  func fileNames(name: String, folded: String) {
    #expect(ONETTable.folded(name) == folded)
  }
}
