import Foundation
import Testing

@Suite("waymark routes")
struct RoutesTests {
  private static let electrician = "47-2111.00"

  private func document(_ arguments: String...) async throws -> [String: Any] {
    try await Program.run("routes", arguments).object()
  }

  @Test("The document has the keys that are promised, for routes and for legs")
  func keys() async throws {
    let found = try await document("--to", Self.electrician, "--max-legs", "2", "--state", "WA", "--json")
    for key in ["itineraries", "explored", "microseconds", "goal", "handful", "relaxations", "assumptions"] {
      #expect(found[key] != nil, "\(key)")
    }
    let routes = try #require(found["itineraries"] as? [[String: Any]])
    #expect(!routes.isEmpty)
    for route in routes {
      for key in ["months", "cost", "earnings", "completion", "legs", "entry", "doors", "goalPay"] {
        #expect(route[key] != nil, "\(key)")
      }
      for leg in try #require(route["legs"] as? [[String: Any]]) {
        for key in [
          "kind", "title", "code", "award", "months", "cost", "earnings", "institution", "exit", "start",
          "pay",
        ] { #expect(leg[key] != nil, "\(key)") }
        let exit = try #require(leg["exit"] as? [String: Any])
        for key in ["credential", "occupations", "medianWage"] { #expect(exit[key] != nil, "\(key)") }
      }
    }
  }

  @Test("A route's months, cost and chance are those of its legs together")
  func sums() async throws {
    let found = try await document("--to", Self.electrician, "--max-legs", "2", "--all", "--json")
    let routes = try #require(found["itineraries"] as? [[String: Any]])
    #expect(routes.count == found["found"] as? Int)
    for route in routes {
      let legs = try #require(route["legs"] as? [[String: Any]])
      func number(_ thing: [String: Any], _ key: String) -> Double { thing[key] as? Double ?? .nan }
      let end = legs.map { number($0, "start") + number($0, "months") }.max() ?? 0
      #expect(number(route, "months") == end)
      #expect(abs(number(route, "cost") - legs.reduce(0) { $0 + number($1, "cost") }) < 0.005)
      let chance = legs.reduce(1) { $0 * number($1, "completion") }
      #expect(abs(number(route, "completion") - chance) < 0.001)
    }
  }

  @Test("A title is as good as a code, for the goal and for the start")
  func titles() async throws {
    let named = try await document(
      "--to", "electricians", "--from", "retail salespersons", "--max-legs", "1", "--json")
    let goal = try #require(named["goal"] as? [String: Any])
    #expect(goal["id"] as? String == Self.electrician)
    #expect(named["from"] as? [String] == ["occupation:41-2031.00"])
  }

  @Test("Who already can start is told so, with no step before it")
  func atTheGoal() async throws {
    let run = try await Program.run("routes", "--to", "41-2031.00", "--from", "occupation:41-2031.00:2")
    #expect(run.status == 0)
    #expect(run.output.contains("You can start now"))
  }

  @Test("Limits that nothing keeps to are answered with what would have to give way")
  func relaxations() async throws {
    let run = try await Program.run(
      "routes", "--to", Self.electrician, "--max-months", "1", "--max-legs", "1")
    #expect(run.status == 0)
    #expect(run.output.contains("No route keeps to your limits."))
    #expect(run.output.contains("Allow"))
    let found = try await document(
      "--to", Self.electrician, "--max-months", "1", "--max-legs", "1", "--json")
    #expect((found["itineraries"] as? [Any])?.isEmpty == true)
    let relaxations = try #require(found["relaxations"] as? [[String: Any]])
    let months = relaxations.compactMap { ($0["limits"] as? [String: Int])?["months"] }.min()
    let wider = try await document(
      "--to", Self.electrician, "--max-months", String(try #require(months)), "--max-legs", "1", "--json")
    #expect((wider["itineraries"] as? [Any])?.isEmpty == false)
  }

  @Test("Each occupation within reach is one that a route of as many months leads to")
  func reachable() async throws {
    let reach = try await document("--reachable", "--within", "3", "--max-legs", "1", "--json")
    let occupations = try #require(reach["occupations"] as? [[String: Any]])
    #expect(occupations.count == reach["found"] as? Int)
    let farthest = try #require(occupations.max { ($0["months"] as? Int ?? 0) < ($1["months"] as? Int ?? 0) })
    let code = try #require(farthest["code"] as? String)
    let routes = try await document("--to", code, "--max-legs", "1", "--json")
    let fastest = (routes["itineraries"] as? [[String: Any]])?.compactMap { $0["months"] as? Int }.min()
    #expect(fastest == farthest["months"] as? Int)
  }

  @Test("What nobody publishes is said, not guessed")
  func obstacle() async throws {
    let found = try await document("--to", "55-1011.00", "--json")
    #expect((found["obstacle"] as? [String: Any])?["kind"] as? String == "no-entry-rule")
  }

  @Test("A changed assumption changes what rests on it, and is named")
  func assumptions() async throws {
    let common = ["--to", Self.electrician, "--max-legs", "1", "--json"]
    let usual = try await Program.run("routes", common).object()
    let changed = try await Program.run("routes", common + ["--assume", "apprentice-completion=90"]).object()
    func chances(_ found: [String: Any]) -> [Double] {
      (found["itineraries"] as? [[String: Any]] ?? []).filter { route in
        (route["legs"] as? [[String: Any]])?.first?["kind"] as? String == "apprenticeship"
      }.compactMap { $0["completion"] as? Double }
    }
    #expect(chances(usual).max() == 0.45)
    #expect(chances(changed).max() == 0.9)
    let listed = try #require(changed["assumptions"] as? [[String: Any]])
    #expect(
      listed.filter { $0["changed"] as? Bool == true }.map { $0["name"] as? String }
        == ["apprentice-completion"])
  }

  @Test("The table keeps to 100 columns, in English and Spanish", arguments: ["en", "es"])
  func table(language: String) async throws {
    let run = try await Program.run(
      ["routes", "--to", Self.electrician, "--max-legs", "2", "--state", "WA", "--language", language],
      environment: try await Workshop.environment().merging(["COLUMNS": "100"]) { $1 })
    #expect(run.status == 0)
    #expect(run.lines.allSatisfy { $0.count <= 100 })
    #expect(run.output.contains("Electricians"))
    #expect(run.output.contains(language == "en" ? "Wins at" : "Gana en"))
  }

  @Test(
    "A wrong command line is told from wrong data, and each says what to do",
    arguments: [
      ([], 64), (["--to", electrician, "--reachable"], 64), (["--to", electrician, "--max-legs", "7"], 64),
      (["--to", electrician, "--skill-level", "mid"], 64), (["--reachable", "--max-months", "3"], 64),
      (["--to", electrician, "--within", "3"], 64), (["--to", electrician, "--max-cost", "-1"], 64),
      (["--to", "99-9999.00"], 65), (["--to", "zzqxv"], 65), (["--to-pathway", "finance/alchemy"], 65),
      (["--to-cluster", "fiction"], 65), (["--to-cluster", "finance", "--min-wage", "9000000"], 65),
      (["--to", electrician, "--from", "grade:13"], 65), (["--to", electrician, "--from", "wizard:1"], 65),
      (["--to", electrician, "--held", "associate:51.9"], 65),
      (["--to", electrician, "--held", "associate:99.9999"], 65),
      (["--to", electrician, "--held", "license:nothing-of-the-kind"], 65),
      (["--to", electrician, "--held", "apprenticeship:ZZZZ"], 65),
      (["--to", electrician, "--from", "occupation:99-9999.00"], 65),
      (["--to", electrician, "--from", "grade:10", "--held", "diploma"], 65),
      (["--to", electrician, "--state", "ZZ"], 65), (["--to", electrician, "--other-states", "OR,ZZ"], 65),
      (["--to", electrician, "--assume", "luck=1"], 65),
      (["--to", electrician, "--assume", "savings=-1"], 65),
      (["--to", electrician, "--assume", "savings"], 65),
    ] as [([String], Int32)])
  func failures(arguments: [String], status: Int32) async throws {
    let run = try await Program.run("routes", arguments)
    #expect(run.status == status, "\(arguments): \(run.errors)")
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("waymark: "))
    #expect(!run.errors.contains("should not have"), "\(run.errors)")
  }

  @Test("An unknown name is answered with the nearest ones")
  func nearest() async throws {
    let assumption = try await Program.run(
      "routes", "--to", Self.electrician, "--assume", "asociate-months=30")
    #expect(assumption.errors.contains("associate-months"))
    let credential = try await Program.run("routes", "--to", Self.electrician, "--held", "license:comptia-a")
    #expect(credential.errors.contains("comptia-a-plus"))
    let program = try await Program.run("routes", "--to", Self.electrician, "--held", "associate:51.3888")
    #expect(program.errors.contains("51.38"))
  }
}

extension Program {
  fileprivate static func run(_ command: String, _ arguments: [String]) async throws -> Run {
    try await run([command] + arguments, environment: try await Workshop.environment())
  }
}
