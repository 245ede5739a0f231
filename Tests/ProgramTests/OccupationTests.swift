import Foundation
import Testing

@Suite("waymark occupation")
struct OccupationTests {
  @Test("The document has what lists have, and everything else that is known")
  func keys() async throws {
    let nurses = try await Program.run("occupation", "29-1141.00", "--json").object()
    let documented: Set<String> = [
      "code", "title", "jobZone", "skillLevel", "interests", "medianWage", "growthPercent", "annualOpenings",
      "typicalEducation", "pathways", "wages", "skills", "knowledge", "abilities", "workValues",
      "educationShares", "relatedOccupations", "programs", "credentials", "apprenticeships", "sources",
      "alternateTitles", "technologies", "brightOutlook",
    ]
    #expect(documented.subtracting(nurses.keys).isEmpty)
    let sources = try #require(nurses["sources"] as? [[String: Any]])
    #expect(!sources.isEmpty)
    #expect(sources.allSatisfy { Set($0.keys) == ["table", "publisher", "dataSet", "release", "licence"] })
    let values = try #require(nurses["workValues"] as? [String: Double])
    #expect(values.count == 6)
  }

  @Test("Wages by percentile and by state are the published ones")
  func wages() async throws {
    let nurses = try await Program.run("occupation", "29-1141.00", "--json").object()
    let wages = try #require(nurses["wages"] as? [String: Any])
    let annual = try #require(wages["annual"] as? [String: Any])
    let published = try #require(try Workshop.rows("national_wages").first { $0["soc"] == "29-1141" })
    for percentile in ["p10", "p25", "p50", "p75", "p90"] {
      #expect(annual[percentile] as? Int == Int(published["annual_\(percentile)"]!))
    }
    let states = try #require(wages["states"] as? [[String: Any]])
    let rows = try Workshop.rows("state_wages").filter { $0["soc"] == "29-1141" }
    #expect(states.count == rows.count)
    for (state, row) in zip(states, rows.sorted { $0["state"]! < $1["state"]! }) {
      #expect(state["state"] as? String == row["state"])
      #expect(state["annualMedian"] as? Int == Int(row["annual_median"]!))
    }
  }

  @Test("From the publisher's ceiling on, the document says so")
  func ceiling() async throws {
    let surgeons = try await Program.run("occupation", "29-1242.00", "--json").object()
    #expect(surgeons["medianWage"] as? Int == 239_200)
    #expect(surgeons["medianWageIsAtLeast"] as? Bool == true)
    let page = try await Program.run("occupation", "29-1242.00").output
    #expect(page.contains("$239,200 or more"))
  }

  @Test("An occupation without figures shows none, and no zero")
  func noFigures() async throws {
    let page = try await Program.run("occupation", "55-1011.00").output
    #expect(page.contains("No figure"))
    #expect(!page.contains("$0"))
    let document = try await Program.run("occupation", "55-1011.00", "--json").object()
    let wages = try #require(document["wages"] as? [String: Any])
    #expect(try #require(wages["annual"] as? [String: Any])["p50"] is NSNull)
  }

  @Test("A part of a SOC occupation says whose figures it shows")
  func scope() async throws {
    let nurses = try await Program.run("occupation", "29-1141.01", "--json").object()
    let scope = try #require(nurses["wageScope"] as? [String: String])
    #expect(scope["group"] == "soc" && scope["soc"] == "29-1141")
    #expect(try await Program.run("occupation", "29-1141.01").output.contains("for all of 29-1141"))
  }

  @Test("The page fits on a screen and names pay, outlook, ways to get in and sources")
  func page() async throws {
    let run = try await Program.run(
      "occupation", "29-1141.00", "--state", "WA", environment: ["COLUMNS": "100"])
    #expect(run.lines[0] == "Registered Nurses  29-1141.00")
    #expect(run.lines.count <= 45)
    #expect(run.lines.allSatisfy { $0.count <= 100 })
    for words in ["Typical pay", "Washington: $", "Outlook", "Schooling", "Get in", "Related", "Sources: "] {
      #expect(run.output.contains(words))
    }
  }

  @Test(
    "A SOC code that stands for one occupation is understood",
    arguments: [
      ("29-1141", "29-1141.00"), (" 47-2111 ", "47-2111.00"),
    ])
  func socCode(typed: String, code: String) async throws {
    let found = try await Program.run("occupation", typed, "--json").object()
    #expect(found["code"] as? String == code)
  }

  @Test(
    "An unknown code is bad data, with the nearest codes or titles",
    arguments: [
      ("29-1142.00", "29-1141.00"), ("29-114.00", "29-1141.00"),
      ("registered nurses", "29-1141.00 Registered Nurses"),
    ])
  func unknown(typed: String, nearest: String) async throws {
    let run = try await Program.run("occupation", typed)
    #expect(run.status == 65)
    #expect(run.errors.contains("waymark: There is no occupation \"\(typed)\"."))
    #expect(run.errors.contains("hint: The nearest: ") && run.errors.contains(nearest))
  }

  @Test("Keys come in one order, run after run")
  func stableOrder() async throws {
    let first = try await Program.run("occupation", "15-1252.00", "--json").output
    let second = try await Program.run("occupation", "15-1252.00", "--json").output
    #expect(first == second)
    #expect(first.hasPrefix("{\n  \"code\": \"15-1252.00\",\n  \"title\": "))
  }
}
