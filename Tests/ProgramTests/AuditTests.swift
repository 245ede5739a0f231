import Foundation
import Testing

@Suite("waymark audit")
struct AuditTests {
  private static let pack = Workshop.facts.deletingLastPathComponent()
    .appendingPathComponent("Packs/example-district").path

  private static let plan = """
    {"class": 2030, "requirements": ["nursing"],
     "courses": [
       {"course": "BIO", "grade": "B-", "term": "9-fall"},
       {"course": "HEA101", "grade": "A", "term": "9-fall"},
       {"course": "HEA201", "status": "in-progress", "term": "10-fall"},
       {"course": "HEA210", "term": "11-fall"},
       {"course": "HEA301", "term": "11-fall"},
       {"course": "HEA401", "term": "12-fall"}],
     "milestones": ["aha-bls-provider"]}
    """

  private func run(_ text: String, _ options: String...) async throws -> Program.Run {
    let file = try Workshop.newFolder("audit").appendingPathComponent("plan.json")
    try text.write(to: file, atomically: true, encoding: .utf8)
    return try await Program.run(
      ["audit", file.path, "--pack", Self.pack] + options, environment: Program.plainEnvironment)
  }

  @Test("Each requirement says what counts and what is missing")
  func document() async throws {
    let run = try await run(Self.plan, "--json")
    #expect(run.status == 0 && run.errors.isEmpty)
    let document = try run.object()
    #expect(document["complete"] as? Bool == false)
    #expect(document["status"] as? String == "optimal")
    #expect(document["demonstration"] as? Bool == true)
    let requirements = try #require(document["requirements"] as? [[String: Any]])
    let states = Dictionary(
      uniqueKeysWithValues: requirements.map { ($0["title"] as? String ?? "", $0["state"] as? String ?? "") })
    #expect(states["Technical courses"] == "planned")
    #expect(states["Capstone course"] == "planned")
    #expect(states["Biology"] == "met")
    #expect(states["Basic life support card"] == "met")
    #expect(states["40 hours of work-based learning"] == "unmet")
    let biology = try #require(requirements.first { $0["title"] as? String == "Biology" })
    let applied = try #require(biology["applied"] as? [[String: Any]])
    #expect(applied.map { $0["course"] as? String } == ["BIO"])
    #expect(applied.map { $0["credits"] as? Double } == [1])
    let near = try #require(document["nearMisses"] as? [[String: Any]])
    #expect(near.count > 20)
  }

  @Test("A plan with everything done is complete")
  func complete() async throws {
    let text = Self.plan.replacingOccurrences(
      of: "[\"aha-bls-provider\"]", with: "[\"aha-bls-provider\", \"work-based-learning-40\"]")
    let run = try await run(text, "--json")
    #expect(try run.object()["complete"] as? Bool == true)
    let table = try await self.run(text)
    #expect(table.lines[0] == "Everything is met when the plan is done.")
    #expect(table.output.contains("made up"))
  }

  @Test("Without a choice the diplomas for the plan's class are looked at")
  func diplomas() async throws {
    let run = try await run(#"{"class": 2030, "courses": [{"course": "ENG9", "grade": "A"}]}"#, "--json")
    let requirements = try #require(try run.object()["requirements"] as? [[String: Any]])
    let sets = Set(requirements.compactMap { $0["set"] as? String })
    #expect(sets == ["wa-diploma", "example-diploma-2030"])
  }

  @Test("What cannot be read is named, with the nearest word")
  func mistakes() async throws {
    let course = try await run(Self.plan.replacingOccurrences(of: "HEA401", with: "HEA4O1"))
    #expect(course.status == 65)
    #expect(course.errors.contains("courses, number 6, course") && course.errors.contains("HEA401"))
    let set = try await run(Self.plan, "--against", "nursin")
    #expect(set.status == 65 && set.errors.contains("Did you mean \"nursing\"?"))
    let pack = try await Program.run(
      ["audit", "plan.json", "--pack", "/nowhere"], environment: Program.plainEnvironment)
    #expect(pack.status == 66)
  }
}
