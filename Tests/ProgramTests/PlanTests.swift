import Foundation
import Testing

@Suite("waymark plan")
struct PlanTests {
  private static let pack = Workshop.facts.deletingLastPathComponent()
    .appendingPathComponent("Packs/example-district").path

  private func run(_ arguments: String...) async throws -> Program.Run {
    try await Program.run(["plan"] + arguments, environment: Program.plainEnvironment)
  }

  private func file(_ text: String) throws -> String {
    let file = try Workshop.newFolder("plan").appendingPathComponent("plan.json")
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file.path
  }

  @Test("A program of study becomes terms with courses, together with the diplomas of the class")
  func program() async throws {
    let run = try await run("nursing", "--pack", Self.pack, "--class", "2030", "--json")
    #expect(run.status == 0 && run.errors.isEmpty)
    let document = try run.object()
    #expect(document["status"] as? String == "optimal")
    let goals = try #require(document["goals"] as? [[String: Any]])
    #expect(
      Set(goals.compactMap { $0["id"] as? String }) == ["nursing", "wa-diploma", "example-diploma-2030"])
    let terms = try #require(document["terms"] as? [[String: Any]])
    #expect(terms.map { $0["id"] as? String }.first == "9-fall" && terms.count == 8)
    let courses = terms.flatMap { $0["courses"] as? [String] ?? [] }
    #expect(Set(["HEA101", "HEA201", "HEA210", "HEA301", "HEA401", "BIO"]).isSubset(of: courses))
    let exits = try #require(document["exits"] as? [[String: Any]])
    #expect(exits.last?["credits"] as? Double == 24)
    let table = try await self.run("nursing", "--pack", Self.pack, "--class", "2030")
    #expect(table.output.contains("No plan is better.") && table.output.contains("is made up"))
    #expect(table.output.contains("If you stop here") && table.output.contains("Nursing assistant (2 terms)"))
  }

  @Test("Where nothing can be planned, the rules that exclude each other are told in words")
  func conflict() async throws {
    let run = try await run("nursing", "--pack", Self.pack, "--class", "2030", "--refuse", "HEA301")
    #expect(run.status == 0)
    #expect(run.lines.first == "No plan is possible.")
    #expect(run.output.contains("- Nursing assistant (HEA301) is not to be taken."))
    #expect(run.output.contains("- Technical courses (Nursing and patient care) has to be met."))
  }

  @Test("A plan so far is kept but for what has to change")
  func repair() async throws {
    let path = try file(
      #"""
      {"class": 2030, "courses": [
        {"course": "HEA101", "grade": "B", "term": "9-fall"},
        {"course": "HEA201", "term": "10-fall"}, {"course": "HEA210", "term": "10-fall"}]}
      """#)
    let run = try await run(
      "nursing", "--only", "--pack", Self.pack, "--plan", path, "--repair", "--lock", "HEA210:10-spring")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Medical terminology (HEA210): moved from 10-fall to 10-spring"))
    #expect(!run.output.contains("(HEA201): "))
  }

  @Test("A problem is printed as a file, and the file is planned the same")
  func problem() async throws {
    let options = ["nursing", "--pack", Self.pack, "--class", "2030"]
    let written = try await Program.run(
      ["plan"] + options + ["--as-problem"], environment: Program.plainEnvironment)
    let again = try await run("--problem", try file(written.output), "--json")
    let first = try await Program.run(["plan"] + options + ["--json"], environment: Program.plainEnvironment)
    let objectives = try [again, first].map { try #require($0.object()["objective"] as? [String: Double]) }
    #expect(objectives[0] == objectives[1])
  }

  @Test("What is not there is named with what is near, and a wrong command line is told")
  func mistakes() async throws {
    let goal = try await run("nursin", "--pack", Self.pack)
    #expect(goal.status == 65 && goal.errors.contains("Did you mean \"nursing\"?"))
    let term = try await run("nursing", "--pack", Self.pack, "--from", "13-fall")
    #expect(term.status == 65 && term.errors.contains("12-spring"))
    let course = try await run("nursing", "--pack", Self.pack, "--refuse", "HEA3O1")
    #expect(course.status == 65 && course.errors.contains("HEA301"))
    #expect(try await run("nursing", "--pack", "/nowhere").status == 66)
    #expect(try await run("nursing").status == 64)
    #expect(try await run("nursing", "--pack", Self.pack, "--repair").status == 64)
    #expect(try await run("nursing", "--pack", Self.pack, "--lock", "HEA301").status == 64)
    #expect(try await run("--problem", "/nowhere.json", "nursing").status == 64)
    #expect(try await run("--problem", "/nowhere.json").status == 66)
  }
}
