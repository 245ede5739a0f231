import Foundation
import Testing

@Suite("waymark roadmap")
struct RoadmapTests {
  private static let pathway = "health-sciences/therapeutic-services"

  @Test("The document has the keys that are promised, and tells from school to work")
  func document() async throws {
    let map = try await Program.run("roadmap", Self.pathway, "--state", "WA", "--json").object()
    for key in ["pathway", "levels", "stages", "entryPoints", "exitPoints", "courses", "lines", "stations"] {
      #expect(map[key] != nil, "\(key)")
    }
    #expect(map["pathway"] as? String == Self.pathway)
    #expect(map["state"] as? String == "WA")
    let courses = try #require(map["courses"] as? [String: Any])
    #expect((courses["secondary"] as? [Any])?.isEmpty == false)
    #expect((courses["postsecondary"] as? [Any])?.isEmpty == false)
    let stations = try #require(map["stations"] as? [[String: Any]])
    let ids = Set(stations.compactMap { $0["id"] as? String })
    for station in stations {
      #expect(Set(station["stacksOn"] as? [String] ?? []).isSubset(of: ids))
    }
    let exits = try #require(map["exitPoints"] as? [[String: Any]])
    #expect(exits.compactMap { $0["number"] as? Int } == Array(1...exits.count))
    let letters = try #require(map["entryPoints"] as? [[String: Any]]).compactMap { $0["letter"] as? String }
    #expect(letters.prefix(2) == ["A", "B"])
    #expect(letters.count >= 3)
  }

  @Test("Every line, station and exit is one of the curated tables")
  func tables() async throws {
    let map = try await Program.run("roadmap", Self.pathway, "--json").object()
    let lines = try Workshop.rows("roadmap_pathways", "curated").filter { $0["pathway"] == Self.pathway }
      .sorted { $0["position"]! < $1["position"]! }.map { $0["line"] }
    #expect((map["lines"] as? [[String: Any]])?.map { $0["id"] as? String } == lines)
    let exits = try Workshop.rows("roadmap_exits", "curated").filter { lines.contains($0["line"]) }
    let shown = try #require(map["exitPoints"] as? [[String: Any]]).filter {
      $0["origin"] as? String == "station"
    }
    #expect(shown.count == exits.count)
  }

  @Test("The table for people has entries, exits and sources")
  func table() async throws {
    let run = try await Program.run("roadmap", Self.pathway)
    #expect(run.status == 0)
    #expect(run.lines[0] == "Therapeutic Services")
    #expect(run.output.contains("A  Enter in grade 9"))
    #expect(run.output.contains("Registered Nurses"))
    #expect(run.output.contains("Sources: "))
  }

  @Test("In Spanish, words and names of lines are Spanish, titles of occupations stay")
  func spanish() async throws {
    let run = try await Program.run("roadmap", Self.pathway, "--language", "es")
    #expect(run.output.contains("A  Entra en el grado"))
    #expect(run.output.contains("Enfermería"))
    #expect(run.output.contains("Registered Nurses"))
  }

  @Test("The map is written as a picture beside the document")
  func picture() async throws {
    let file = try Workshop.newFolder("map").appendingPathComponent("map.svg")
    let run = try await Program.run("roadmap", Self.pathway, "--svg", file.path, "--json")
    #expect(run.status == 0)
    #expect(try run.object()["pathway"] as? String == Self.pathway)
    let svg = try String(contentsOf: file, encoding: .utf8)
    #expect(svg.hasPrefix("<svg ") && svg.hasSuffix("</svg>"))
    #expect(svg.contains("Registered"))
  }

  @Test("A picture that cannot be written is told, and the exit code says so")
  func unwritable() async throws {
    let run = try await Program.run("roadmap", Self.pathway, "--svg", "/nowhere/at/all.svg")
    #expect(run.status == 69)
    #expect(run.errors.contains("/nowhere/at/all.svg"))
  }

  @Test(
    "What is not known is bad data, and the nearest pathways are named",
    arguments: [
      (["therapeutic-service"], "health-sciences/therapeutic-services"),
      (["health-sciences/therapeutic-services", "--state", "ZZ"], "WA"),
    ])
  func unknown(arguments: [String], nearest: String) async throws {
    let run = try await Program.run(["roadmap"] + arguments, environment: Workshop.environment())
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(nearest))
  }

  @Test("A language that Waymark does not speak is wrong usage")
  func language() async throws {
    #expect(try await Program.run("roadmap", Self.pathway, "--language", "fr").status == 64)
  }
}
