import Foundation
import Testing

@Suite("waymark clusters, waymark pathways")
struct FrameworkTests {
  @Test("Each framework has its clusters", arguments: [("classic", 16, 79), ("modern", 14, 72)])
  func clusters(framework: String, clusters: Int, pathways: Int) async throws {
    let listed = try await Program.run("clusters", "--framework", framework, "--json").objects()
    #expect(listed.count == clusters)
    for cluster in listed {
      #expect(Set(["id", "name", "framework", "pathways"]).isSubset(of: cluster.keys))
      #expect(cluster["framework"] as? String == framework)
    }
    let ids = listed.flatMap { $0["pathways"] as? [String] ?? [] }
    #expect(ids.count == pathways)
    #expect(Set(ids).count == pathways)
  }

  @Test("Pathways come with the numbers of their occupations and programs")
  func pathways() async throws {
    let listed = try await Program.run("pathways", "--json").objects()
    #expect(listed.count == 79)
    for pathway in listed {
      #expect(Set(["id", "name", "cluster", "occupations", "programs"]).isSubset(of: pathway.keys))
      #expect(try #require(pathway["occupations"] as? Int) > 0)
      #expect(
        try #require(pathway["id"] as? String).hasPrefix(try #require(pathway["cluster"] as? String) + "/"))
    }
    let id = "health-sciences/therapeutic-services"
    let members =
      try Workshop.rows("onet_pathways").filter { $0["pathway"] == id }.map { $0["occupation"] }
      + Workshop.rows("occupation_pathways", "curated").filter { $0["pathway"] == id }.map {
        $0["occupation"]
      }
    let shown = try #require(listed.first { $0["id"] as? String == id })
    #expect(shown["occupations"] as? Int == Set(members).count)
  }

  @Test("A cluster of the modern framework needs no --framework")
  func clusterNamesItsFramework() async throws {
    let modern = try await Program.run("clusters", "--framework", "modern", "--json").objects()
    let cluster = try #require(modern.first)
    let id = try #require(cluster["id"] as? String)
    let listed = try await Program.run("pathways", "--cluster", id, "--json").objects()
    #expect(listed.compactMap { $0["id"] as? String } == cluster["pathways"] as? [String])
  }

  @Test("The table for people has a heading, a line for each pathway, and its sources")
  func table() async throws {
    let run = try await Program.run("pathways", "--cluster", "health-sciences")
    #expect(run.status == 0)
    #expect(run.lines[0].hasPrefix("Id"))
    #expect(run.lines.filter { $0.hasPrefix("health-sciences/") }.count == 5)
    #expect(run.output.contains("Sources: "))
    #expect(!run.output.contains("\u{1B}"), "A pipe gets no control codes.")
  }

  @Test(
    "An unknown id is bad data, and the nearest ones are named",
    arguments: [
      (["pathways", "--cluster", "health-science"], "health-sciences"),
      (["occupations", "--cluster", "halth-sciences"], "health-sciences"),
      (["occupations", "--pathway", "therapeutic-service"], "health-sciences/therapeutic-services"),
      (["clusters", "--framework", "modren"], "modern"),
    ])
  func unknown(arguments: [String], nearest: String) async throws {
    let run = try await Program.run(arguments, environment: Workshop.environment())
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("waymark: There is no "))
    #expect(run.errors.contains("hint: ") && run.errors.contains(nearest))
  }
}
