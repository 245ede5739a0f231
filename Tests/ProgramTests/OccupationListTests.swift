import Foundation
import Testing

@Suite("waymark occupations")
struct OccupationListTests {
  private static let keys: Set<String> = [
    "code", "title", "jobZone", "skillLevel", "interests", "medianWage", "growthPercent", "annualOpenings",
    "typicalEducation", "pathways",
  ]

  @Test("All occupations are listed, each with every key; a missing figure is null")
  func allKeys() async throws {
    let listed = try await Program.run("occupations", "--json").objects()
    #expect(listed.count == (try Workshop.rows("occupations").count))
    #expect(listed.allSatisfy { Self.keys.isSubset(of: $0.keys) })
    let pilots = try #require(listed.first { $0["code"] as? String == "55-1011.00" })
    for key in ["jobZone", "skillLevel", "interests", "medianWage", "growthPercent", "annualOpenings"] {
      #expect(pilots[key] is NSNull, "\(key) of a military occupation")
    }
    let nurses = try #require(listed.first { $0["code"] as? String == "29-1141.00" })
    #expect(
      Set(try #require(nurses["interests"] as? [String: Double]).keys) == ["R", "I", "A", "S", "E", "C"])
  }

  @Test("National pay is what BLS publishes, and the ceiling is marked as such")
  func nationalPay() async throws {
    let listed = try await Program.run("occupations", "--json").objects()
    var published: [String: [String: String]] = [:]
    for row in try Workshop.rows("national_wages") { published[row["soc"]!] = row }
    var compared = 0
    for occupation in listed {
      let code = try #require(occupation["code"] as? String)
      guard code.hasSuffix(".00"), let wages = published[String(code.prefix(7))] else { continue }
      #expect(occupation["medianWage"] as? Int == Int(wages["annual_p50"]!), "\(code)")
      let ceiling = Int(wages["annual_top_from"]!).map { $0 <= 50 } ?? false
      #expect(occupation["medianWageIsAtLeast"] as? Bool == ceiling, "\(code)")
      compared += 1
    }
    #expect(compared > 700)
  }

  @Test("Under a state stands the state's figure or none, never the national one")
  func statePay() async throws {
    let run = try await Program.run("occupations", "--state", "wa", "--json")
    var published: [String: String] = [:]
    for row in try Workshop.rows("state_wages") where row["state"] == "WA" {
      published[row["soc"]!] = row["annual_median"]
    }
    let merges = Dictionary(
      uniqueKeysWithValues: try Workshop.rows("soc_merges", "curated").map { ($0["soc"]!, $0["merged"]!) })
    var missing = 0
    for occupation in try run.objects() {
      let soc = String(try #require(occupation["code"] as? String).prefix(7))
      let figure = published[soc] ?? merges[soc].flatMap { published[$0] }
      #expect(occupation["medianWage"] as? Int == figure.flatMap { Int($0) }, "\(soc)")
      #expect(occupation["state"] as? String == "WA")
      #expect(occupation.keys.contains("wageScope"))
      if figure == nil { missing += 1 }
    }
    #expect(missing > 100)
  }

  @Test("Filters narrow the list, the order is by the figure, and figures that are missing come last")
  func filters() async throws {
    let run = try await Program.run(
      "occupations", "--cluster", "health-sciences", "--skill-level", "mid", "--sort", "openings", "--json")
    let listed = try run.objects()
    #expect(!listed.isEmpty)
    #expect(listed.allSatisfy { $0["skillLevel"] as? String == "mid" && $0["jobZone"] as? Int == 3 })
    let openings = listed.map { $0["annualOpenings"] as? Int ?? -1 }
    #expect(openings == openings.sorted(by: >))

    let paid = try await Program.run(
      "occupations", "--min-wage", "150000", "--sort", "wage", "--limit", "7", "--json"
    ).objects()
    let wages = paid.compactMap { $0["medianWage"] as? Int }
    #expect(wages.count == 7)
    #expect(wages == wages.sorted(by: >) && wages.allSatisfy { $0 >= 150_000 })
  }

  @Test("Comma-separated values say the same as JSON")
  func csv() async throws {
    let rows = CSVReader.rows(try await Program.run("occupations", "--csv").output)
    let listed = try await Program.run("occupations", "--json").objects()
    let header = try #require(rows.first)
    #expect(header.prefix(4) == ["code", "title", "jobZone", "skillLevel"])
    #expect(rows.allSatisfy { $0.count == header.count })
    #expect(rows.count == listed.count + 1)
    let growth = try #require(header.firstIndex(of: "growthPercent"))
    for (row, occupation) in zip(rows.dropFirst(), listed) {
      #expect(row[0] == occupation["code"] as? String)
      #expect(row[1] == occupation["title"] as? String, "titles have commas")
      #expect(Double(row[growth]) == occupation["growthPercent"] as? Double)
    }
  }

  @Test("A narrow terminal wraps titles and never cuts codes")
  func narrow() async throws {
    let run = try await Program.run("occupations", environment: ["COLUMNS": "80"])
    #expect(run.lines.allSatisfy { $0.count <= 80 }, "\(run.lines.filter { $0.count > 80 })")
    let codes = run.lines.compactMap { $0.prefixMatch(of: /\d\d-\d{4}\.\d\d/).map { String($0.output) } }
    let listed = try await Program.run("occupations", "--json").objects()
    #expect(codes == listed.compactMap { $0["code"] as? String })

    let wide = try await Program.run("occupations").output
    for words in ["No figure", "$239,200 or more", "Employment Projections"] {
      #expect(wide.contains(words))
    }
  }

  @Test(
    "What makes no sense is wrong usage",
    arguments: [
      ["--json", "--csv"], ["--limit", "0"], ["--limit", "many"], ["--sort", "size"],
      ["--skill-level", "low"],
      ["--min-wage=-1"], ["--nonsense"], ["stray"],
    ])
  func usage(arguments: [String]) async throws {
    let run = try await Program.run(["occupations"] + arguments, environment: Workshop.environment())
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("waymark: "))
    #expect(run.errors.contains("\nhint: See 'waymark occupations --help'"))
  }

  @Test("A state that does not exist is bad data")
  func unknownState() async throws {
    let run = try await Program.run("occupations", "--state", "ZZ")
    #expect(run.status == 65)
    #expect(run.errors.contains("\"ZZ\"") && run.errors.contains("hint: "))
  }
}
