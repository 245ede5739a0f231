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

  /// Medical terminology is done with an A; an agreement with a college holds for it until the summer of 2027.
  @Test("College credit that was earned and not claimed is shown while its agreement holds")
  func unclaimed() async throws {
    let text = Self.plan.replacingOccurrences(
      of: #""course": "HEA210", "term""#, with: #""course": "HEA210", "grade": "A", "term""#)
    func unclaimed(_ text: String, _ day: String) async throws -> [[String: Any]] {
      let run = try await run(text, "--on", day, "--json")
      return try #require(try run.object()["unclaimed"] as? [[String: Any]])
    }
    let found = try await unclaimed(text, "2026-11-24")
    let own = try #require(
      found.first { $0["agreement"] as? String == "medical-terminology-south-puget-sound" })
    #expect(own["courses"] as? [String] == ["HEA210"])
    #expect(own["college"] as? String == "236656")
    #expect(own["collegeCourse"] as? String == "MED 112")
    #expect(own["hours"] as? Double == 2)
    #expect(own["expires"] as? String == "2027-07-31")
    let later = try await unclaimed(text, "2027-08-01")
    #expect(!later.contains { $0["agreement"] as? String == "medical-terminology-south-puget-sound" })
    let claimed = text.replacingOccurrences(
      of: #""grade": "A", "term": "11-fall""#,
      with: #""grade": "A", "status": "articulated", "term": "11-fall""#)
    let claims = try await unclaimed(claimed, "2026-11-24")
    #expect(!claims.contains { $0["agreement"] as? String == "medical-terminology-south-puget-sound" })
    let table = try await run(text, "--on", "2026-11-24")
    #expect(table.output.contains("College credit to claim") && table.output.contains("MED 112"))
    #expect(try await run(text, "--on", "soon").status == 64)
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
