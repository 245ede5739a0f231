import Foundation
import Testing

@Suite("waymark search")
struct SearchTests {
  @Test("Hits have kind, id, title and score, best first")
  func keys() async throws {
    let hits = try await Program.run("search", "electrician", "--json").objects()
    #expect(!hits.isEmpty && hits.count <= 20)
    for hit in hits {
      #expect(Set(hit.keys) == ["kind", "id", "title", "score", "alternateTitle"])
    }
    let scores = hits.compactMap { $0["score"] as? Double }
    #expect(scores == scores.sorted(by: >))
    #expect(hits.prefix(3).contains { $0["id"] as? String == "47-2111.00" })
  }

  @Test("A misspelled word is corrected, and said to be")
  func misspelled() async throws {
    let run = try await Program.run("search", "registerd", "nurse", "--json")
    #expect(try run.objects().first?["id"] as? String == "29-1141.00")
    #expect(run.errors == "Showing results for registered nurse.\n")
  }

  @Test("--language es finds occupations by what people call them in Spanish, and pathways by their names")
  func spanish() async throws {
    let hits = try await Program.run("search", "enfermera", "--language", "es", "--json").objects()
    #expect(hits.first?["id"] as? String == "29-1141.00")
    #expect(hits.first?["title"] as? String == "Registered Nurses")
    let pathways = try await Program.run("search", "contabilidad", "--language", "es", "--json").objects()
    #expect(pathways.contains { $0["id"] as? String == "finance/accounting" })
    let run = try await Program.run("search", "nurse", "--language", "fr")
    #expect(run.status == 64)
  }

  @Test("--kind narrows, more than once widens again")
  func kinds() async throws {
    let hits = try await Program.run(
      "search", "welding", "--kind", "program", "--kind", "course", "--limit", "30", "--json"
    ).objects()
    #expect(Set(hits.compactMap { $0["kind"] as? String }) == ["program", "course"])
  }

  @Test("A text that finds nothing is no failure")
  func nothing() async throws {
    let run = try await Program.run("search", "???", "--json")
    #expect(run.status == 0)
    #expect(try run.objects().isEmpty)
    #expect(try await Program.run("search", "???").output == "Nothing found for \"???\".\n")
  }

  @Test("The table aligns its columns, and comma-separated values have a header")
  func forms() async throws {
    let table = try await Program.run("search", "nurse", "--limit", "3").lines
    #expect(table[0].hasPrefix("Kind"))
    #expect(table.count == 5)
    let rows = CSVReader.rows(try await Program.run("search", "nurse", "--limit", "3", "--csv").output)
    #expect(rows.first == ["kind", "id", "title", "score", "alternateTitle"])
    #expect(rows.count == 4)
  }
}
