import Foundation
import Testing

@Suite("waymark balance")
struct BalanceTests {
  private static let curriculum = """
    {"periods": 3, "minCredits": 2, "maxCredits": 9, "minCourses": 1, "maxCourses": 4,
     "credits": [4, 3, 3, 2, 3], "prerequisites": [[1, 2], [2, 3], [1, 2]],
     "names": ["Algebra", "Calculus", "Circuits", "Writing", "Physics"]}
    """

  private func file(_ text: String) throws -> String {
    let file = try Workshop.newFolder("balance").appendingPathComponent("curriculum.json")
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file.path
  }

  private func run(_ text: String, _ options: String...) async throws -> Program.Run {
    try await Program.run(["balance", try file(text)] + options, environment: Program.plainEnvironment)
  }

  @Test("The document has the keys that are promised; courses go by number from 1")
  func document() async throws {
    let run = try await run(Self.curriculum, "--json")
    #expect(run.status == 0 && run.errors.isEmpty)
    let document = try run.object()
    #expect(document["status"] as? String == "optimal")
    #expect(document["objective"] as? Int == 6)
    #expect(document["bound"] as? Int == 6)
    #expect(document["microseconds"] is Int)
    let terms = try #require(document["terms"] as? [[Int]])
    #expect(terms.count == 3 && terms.flatMap(\.self).sorted() == [1, 2, 3, 4, 5])
    #expect(terms[0].contains(1) && terms[1].contains(2) && terms[2].contains(3))
    let measures = try #require(document["measures"] as? [String: Any])
    #expect(measures["complexity"] as? Int == 14)
    #expect(measures["bottlenecks"] as? [Int] == [])
    let courses = try #require(measures["courses"] as? [[String: Any]])
    #expect(courses.count == 5)
    #expect(courses[1]["name"] as? String == "Calculus")
    #expect(courses[1]["centrality"] as? Int == 3)
    #expect(Set(courses[0].keys) == ["course", "name", "blocking", "delay", "complexity", "centrality"])
  }

  @Test("The table for people names courses and marks the heaviest period")
  func table() async throws {
    let run = try await run(Self.curriculum)
    #expect(run.status == 0)
    #expect(run.lines[0] == "5 courses with 15 credits in 3 periods")
    #expect(run.lines[1] == "The heaviest period has 6 credits. No plan has a lighter one.")
    #expect(run.output.contains("heaviest"))
    #expect(run.output.contains("Circuits"))
    #expect(run.output.contains("complexity is 14"))
  }

  @Test("That there is no plan is an answer, not an error")
  func infeasible() async throws {
    let text = Self.curriculum.replacingOccurrences(of: "\"periods\": 3", with: "\"periods\": 2")
    let run = try await run(text, "--json")
    #expect(run.status == 0)
    let document = try run.object()
    #expect(document["status"] as? String == "infeasible")
    #expect(document["objective"] is NSNull)
    #expect((document["terms"] as? [Any])?.isEmpty == true)
    #expect(try await self.run(text).output.contains("No plan keeps to all of these rules."))
  }

  @Test(
    "What is wrong in a file is bad data, named with its place",
    arguments: [
      ("\"credits\": [4", "\"credits\": [-4", "credits, number 1, is -4"),
      ("[2, 3]", "[2, 1]", "each come before the next"),
      ("[2, 3]", "[2, 2]", "course 2 is its own prerequisite"),
      ("[2, 3]", "[2, 6]", "prerequisites, number 2, names a course 6"),
      ("[2, 3]", "2", "prerequisites, number 2 is 2"), ("\"periods\": 3,", "", "has no periods"),
      ("\"periods\"", "\"terms\": 1, \"periods\"", "unknown key \"terms\""),
      ("\"minCredits\": 2", "\"minCredits\": 20", "minCredits is 20, and maxCredits is 9"),
      ("}", "", "no JSON"),
      ("\"periods\": 3", "\"periods\": 1e9", "periods is 1000000000"),
    ])
  func badData(part: String, instead: String, message: String) async throws {
    let run = try await run(Self.curriculum.replacingOccurrences(of: part, with: instead))
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.errors.contains("hint: "))
  }

  @Test("A file that is missing, a folder, and wrong usage have their exit codes")
  func exitCodes() async throws {
    let environment = Program.plainEnvironment
    let missing = try await Program.run(["balance", "/nowhere.json"], environment: environment)
    #expect(missing.status == 66 && missing.errors.contains("/nowhere.json"))
    let folder = try Workshop.newFolder("balance").path
    #expect(try await Program.run(["balance", folder], environment: environment).status == 66)
    #expect(try await Program.run(["balance"], environment: environment).status == 64)
    #expect(try await run(Self.curriculum, "--nodes=-1").status == 64)
    let large = try await run(String(repeating: " ", count: 10_000_000))
    #expect(large.status == 65 && large.errors.contains("too large"))
  }
}
