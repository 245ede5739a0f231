import Foundation
import Testing

@Suite("waymark catalog")
struct CatalogTests {
  @Test("The facts and the catalogue are in order")
  func verify() async throws {
    let run = try await Program.run("catalog", "verify", "--json")
    let findings = try #require(try run.object()["findings"] as? [[String: Any]])
    #expect(findings.isEmpty, "\(findings.prefix(10))")
    #expect(run.status == 0)
  }

  @Test("What is wrong with facts is listed in full")
  func findings() async throws {
    let facts = try Workshop.curatedFacts()
    let courses = facts.appendingPathComponent("curated/course_pathways.tsv")
    try "course\tpathway\n14051\tnowhere/at-all\n1405\tx\n14002\tnone\n14001\tnone\n14001\tnone\n"
      .write(to: courses, atomically: true, encoding: .utf8)
    let run = try await Program.run("catalog", "verify", "--facts", facts.path, "--json")
    #expect(run.status == 65)
    let findings = try #require(try run.object()["findings"] as? [[String: String]])
    func has(_ check: String, _ place: String, _ message: String) -> Bool {
      findings.contains {
        $0["check"] == check && $0["place"]!.contains(place) && $0["message"]!.contains(message)
      }
    }
    #expect(has("tables", "course_pathways.tsv:3", "1405"))
    #expect(has("tables", "course_pathways.tsv:4", "before"))
    #expect(has("tables", "course_pathways.tsv:6", "14001, none"))
    #expect(has("tables", "occupations.tsv", "missing"))
    #expect(has("references", "course_pathways", "nowhere/at-all"))
    #expect(has("compiled", "catalog.sqlite", "facts"))
    #expect(run.errors.contains("things are wrong"))
  }

  @Test("The description names versions, rows and sources with checksums")
  func info() async throws {
    let info = try await Program.run("catalog", "info", "--json").object()
    let rows = try #require(info["rows"] as? [String: Int])
    #expect(rows["occupations"] == (try Workshop.rows("occupations").count))
    #expect((info["factsFingerprint"] as? String)?.count == 64)
    #expect(info["schemaVersion"] is String)
    let sources = try #require(info["sources"] as? [[String: Any]])
    #expect(sources.allSatisfy { ($0["checksum"] as? String)?.count == 64 && $0["release"] is String })
    let table = try await Program.run("catalog", "info").output
    #expect(table.contains("occupations") && table.contains("1,016"))
  }

  @Test("An up-to-date catalogue is left alone")
  func build() async throws {
    let run = try await Program.run("catalog", "build", "--json")
    #expect(try run.object()["isBuilt"] as? Bool == false)
  }

  @Test("A file that is no catalogue is not overwritten")
  func foreignFile() async throws {
    let file = try Workshop.newFolder("foreign").appendingPathComponent("letter.txt")
    try "Dear family".write(to: file, atomically: true, encoding: .utf8)
    for arguments in [["clusters"], ["catalog", "build", "--force"]] {
      let run = try await Program.run(
        arguments + ["--catalog", file.path], environment: Workshop.environment())
      #expect(run.status == 65)
      #expect(run.errors.contains("is no catalogue"))
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == "Dear family")
  }

  @Test("Without facts the program says how to name them")
  func noFacts() async throws {
    let empty = try Workshop.newFolder("empty")
    let lone = empty.appendingPathComponent("waymark")
    // A copy far from the repository finds no facts above itself.
    try FileManager.default.copyItem(atPath: Program.path, toPath: lone.path)
    var environment = Program.plainEnvironment
    environment["HOME"] = empty.path
    let libraries = URL(fileURLWithPath: Program.path).deletingLastPathComponent().path
    environment["LD_LIBRARY_PATH"] = [environment["LD_LIBRARY_PATH"], libraries].compactMap { $0 }.joined(
      separator: ":")
    let run = try await Program.run(lone.path, ["clusters"], environment: environment, in: empty.path)
    #expect(run.status == 66)
    #expect(run.errors.contains("There is no folder of facts") && run.errors.contains("WAYMARK_FACTS"))
  }

  @Test("A compiled catalogue is enough")
  func catalogAlone() async throws {
    var environment = try await Workshop.environment()
    environment["WAYMARK_FACTS"] = nil
    let empty = try Workshop.newFolder("alone")
    let lone = empty.appendingPathComponent("waymark")
    try FileManager.default.copyItem(atPath: Program.path, toPath: lone.path)
    let run = try await Program.run(
      lone.path, ["clusters", "--json"], environment: environment, in: empty.path)
    #expect(try run.objects().count == 16)
  }

  @Test("A folder that is named but does not exist is a missing file")
  func namedFacts() async throws {
    let run = try await Program.run("clusters", "--facts", "/nowhere/at/all")
    #expect(run.status == 66)
    #expect(run.errors.contains("/nowhere/at/all"))
  }
}
