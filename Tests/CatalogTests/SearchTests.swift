import Catalog
import ShippedCatalog
import Testing

@Suite("Search")
struct SearchTests {
  let catalog: CareerCatalog

  init() throws { catalog = try ShippedCatalog.open() }

  private func first(_ text: String, _ kind: SearchKind? = nil) throws -> SearchHit? {
    try catalog.search(text, kinds: kind.map { [$0] } ?? Set(SearchKind.allCases), limit: 5).hits.first
  }

  @Test(
    "An occupation is found by code, title, other titles, and misspelled",
    arguments: [
      ("29-1141.00", "29-1141.00"), ("29-1141", "29-1141.00"), ("registered nurse", "29-1141.00"),
      ("regsitered nurse", "29-1141.00"), ("Registered Nurses", "29-1141.00"), ("hvac", "49-9021.00"),
      ("programer", "15-1251.00"), ("elctrician", "47-2111.00"), ("dental hygenist", "29-1292.00"),
      ("WELDER", "51-4121.00"), ("vetrinarian", "29-1131.00"), ("acountant", "13-2011.00"),
      ("software develop", "15-1252.00"), ("plumer", "47-2152.00"), ("truck driver", "53-3032.00"),
    ])
  func occupations(text: String, code: String) throws {
    let hits = try catalog.search(text, limit: 3).hits
    #expect(hits.first?.kind == .occupation, "\(text)")
    #expect(hits.contains { $0.id == code }, "\(text): \(hits.map(\.id))")
  }

  @Test(
    "Pathways, programs, courses, credentials and colleges are found too",
    arguments: [
      ("therapeutic services", SearchKind.pathway, "health-sciences/therapeutic-services"),
      ("51.3801", .program, "51.3801"), ("registered nursing", .program, "51.3801"),
      ("14051", .course, "14051"), ("algebra I", .course, "02052"),
      ("comptia a+", .credential, "comptia-a-plus"),
      ("university of washington seattle", .institution, "236948"), ("236948", .institution, "236948"),
    ])
  func otherKinds(text: String, kind: SearchKind, id: String) throws {
    let hits = try catalog.search(text, limit: 3).hits
    #expect(
      hits.contains { $0.kind == kind && $0.id == id }, "\(text): \(hits.map { "\($0.kind) \($0.id)" })")
  }

  @Test("A corrected word is said, and only a corrected one")
  func corrections() throws {
    #expect(try catalog.search("regsitered nurse").understoodAs == "registered nurse")
    #expect(try catalog.search("registered nurse").understoodAs == nil)
    #expect(try catalog.search("nurs").understoodAs == nil)
  }

  @Test("Kinds narrow what is looked for")
  func kinds() throws {
    let hits = try catalog.search("nursing", kinds: [.course], limit: 10).hits
    #expect(!hits.isEmpty)
    #expect(hits.allSatisfy { $0.kind == .course })
  }

  @Test("A hit names each thing once, best first, with scores from 0 to 1")
  func ranking() throws {
    let hits = try catalog.search("manager", limit: 50).hits
    #expect(hits.count == 50)
    #expect(Set(hits.map { "\($0.kind) \($0.id)" }).count == 50)
    #expect(hits.map(\.score) == hits.map(\.score).sorted(by: >))
    #expect(hits.allSatisfy { $0.score > 0 && $0.score <= 1 })
  }

  @Test(
    "Hostile, empty and endless texts find nothing worse than nothing",
    arguments: [
      "", "   ", "\"", "'; DROP TABLE occupations; --", "NEAR(", "a AND OR NOT", "*", "col:x", "\u{0}\u{1}",
      String(repeating: "nurse ", count: 5000), String(repeating: "a", count: 100_000), "🧑‍🚒", "\u{202E}esrun",
      "%%%", "29-1141.00; --", "((((((((",
    ])
  func hostile(text: String) throws {
    _ = try catalog.search(text, limit: 5)
  }

  @Test("Accents and letter case make no difference")
  func folding() throws {
    #expect(try first("CAFÉ") == first("cafe"))
  }
}
