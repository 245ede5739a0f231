import Foundation
import Testing

@Suite("waymark import")
struct ImportTests {
  private static let header =
    "O*NET-SOC 2010 Code,O*NET-SOC 2010 Title,O*NET-SOC 2019 Code,O*NET-SOC 2019 Title\n"

  private let facts: URL
  private let release: URL

  init() throws {
    facts = try Workshop.curatedFacts()
    release = try Workshop.newFolder("release").appendingPathComponent("2010_to_2019_Crosswalk.csv")
  }

  private var table: URL { facts.appendingPathComponent("published/occupation_history.tsv") }

  private func importRelease(_ rows: String, _ options: String...) async throws -> Program.Run {
    try (Self.header + rows).write(to: release, atomically: true, encoding: .utf8)
    var environment = Program.plainEnvironment
    environment["WAYMARK_FACTS"] = facts.path
    return try await Program.run(
      ["import", "onet-history", release.path] + options, environment: environment)
  }

  @Test("Good rows are written, with their source")
  func goodRows() async throws {
    let run = try await importRelease(
      "29-1111.00,Registered Nurses,29-1141.00,Registered Nurses\n11-1011.00,Chiefs,11-1011.00,Chief Executives\n",
      "--json")
    #expect(run.status == 0, "\(run.errors)")
    let report = try run.object()
    #expect(report["rowsRead"] as? Int == 2 && report["rowsKept"] as? Int == 2)
    #expect(report["isWritten"] as? Bool == true)
    let written = try String(contentsOf: table, encoding: .utf8)
    #expect(written == "occupation_2010\toccupation\n11-1011.00\t11-1011.00\n29-1111.00\t29-1141.00\n")
    let sources = try String(contentsOf: facts.appendingPathComponent("SOURCES"), encoding: .utf8)
    #expect(sources.contains("occupation_history\t2010_to_2019_Crosswalk.csv\t"))
  }

  @Test("A bad row is rejected with its place; the good ones are kept; the exit code tells")
  func badRow() async throws {
    let rows = "29-1111.00,Nurses,29-1141.00,Registered Nurses\n29-11x1.00,Nurses,29-1141.00,Nurses\n"
    let run = try await importRelease(rows, "--json")
    #expect(run.status == 65)
    let report = try run.object()
    #expect(report["rowsRejected"] as? Int == 1 && report["rowsKept"] as? Int == 1)
    let problem = try #require((report["problems"] as? [[String: Any]])?.first)
    #expect(problem["file"] as? String == "2010_to_2019_Crosswalk.csv")
    #expect(problem["line"] as? Int == 3)
    #expect(problem["value"] as? String == "29-11x1.00")
    #expect((problem["expected"] as? String)?.isEmpty == false)
    #expect(try String(contentsOf: table, encoding: .utf8).contains("29-1111.00\t29-1141.00"))

    let page = try await importRelease(rows)
    #expect(page.output.contains("2010_to_2019_Crosswalk.csv:3: "))
    #expect(page.errors.contains("waymark: Rejected 1 of 2 rows.\nhint: The others were written."))
  }

  @Test("A dry run reports and writes nothing")
  func dryRun() async throws {
    let run = try await importRelease("29-1111.00,Nurses,29-1141.00,Registered Nurses\n", "--dry-run")
    #expect(run.status == 0)
    #expect(run.output.contains("Nothing was written (dry run)"))
    #expect(!FileManager.default.fileExists(atPath: table.path))
    #expect(!FileManager.default.fileExists(atPath: facts.appendingPathComponent("SOURCES").path))
  }

  @Test("When no row is good, the facts stay as they are")
  func noGoodRow() async throws {
    _ = try await importRelease("29-1111.00,Nurses,29-1141.00,Registered Nurses\n")
    let before = try String(contentsOf: table, encoding: .utf8)
    let run = try await importRelease("x,y,z,w\n")
    #expect(run.status == 65)
    #expect(try String(contentsOf: table, encoding: .utf8) == before)
  }

  @Test("A file of another layout is bad data, and both layouts are named")
  func otherLayout() async throws {
    try "a,b\n1,2\n".write(to: release, atomically: true, encoding: .utf8)
    let run = try await Program.run("import", "onet-history", release.path, "--facts", facts.path)
    #expect(run.status == 65)
    #expect(run.errors.contains("unknown layout") && run.errors.contains("hint: "))
    #expect(!FileManager.default.fileExists(atPath: table.path))
  }

  @Test("A missing file, and a kind that does not exist")
  func missing() async throws {
    let missing = try await Program.run("import", "onet", "/nowhere/db.zip", "--facts", facts.path)
    #expect(missing.status == 66)
    #expect(missing.errors.contains("/nowhere/db.zip"))
    let unknown = try await Program.run("import", "horoscopes", "/nowhere", "--facts", facts.path)
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("onet-clusters"), "The kinds there are are named.")
  }

  @Test("The help says which file each kind takes")
  func help() async throws {
    let help = try await Program.run("import", "--help").output
    for words in ["onet:", "CIPCode2020.csv", "state-wages:", "national_M2024_dl.xlsx", "--dry-run"] {
      #expect(help.contains(words))
    }
  }
}
