import CareerModel
import ShippedCatalog
import Testing

@testable import Catalog

@Suite("Names and sentences in Spanish")
struct TranslationsTests {
  /// The tables that translations are of, as they ship.
  private static let shipped = Result<VerifiedFacts, any Error> {
    var facts = VerifiedFacts()
    for schema: FactSchema in [
      .translations, .occupations, .frameworkClusters, .frameworkPathways, .summaries, .elements, .skills,
      .knowledge,
      .abilities, .occupationPathways, .pathwayLevelGaps, .interestItems, .roadmapLines, .roadmapStations,
    ] {
      facts.keep(try ShippedCatalog.facts.table(schema).rows, of: schema)
    }
    return facts
  }

  private func findings(_ change: (inout [[String]]) -> Void = { _ in }) throws -> [Finding] {
    var facts = try Self.shipped.get()
    var rows = facts.rows(.translations)
    change(&rows)
    facts.keep(rows, of: .translations)
    return TranslationsCheck.findings(in: facts)
  }

  @Test("Every cluster, pathway, occupation, skill, reason, activity and station is told in Spanish")
  func complete() throws {
    #expect(try findings().prefix(20) == [])
  }

  @Test("A sentence whose English has changed since is found, with what it was and what it is")
  func stale() throws {
    let found = try findings { rows in
      let index = rows.firstIndex { $0[0] == "occupation-summary" && $0[1] == "29-1141.00" }!
      rows[index][3] = "Care for sick people."
    }
    #expect(found.count == 1)
    #expect(found.first?.check == .translations)
    #expect(found.first?.message.contains("29-1141.00") == true)
    #expect(found.first?.message.contains("\"Care for sick people.\"") == true)
  }

  @Test("A missing name and one of a pathway that is not there are found")
  func missingAndStray() throws {
    let found = try findings { rows in
      let index = rows.firstIndex { $0[0] == "pathway-name" && $0[1] == "finance/accounting" }!
      rows[index][1] = "finance/alchemy"
    }
    #expect(
      found.map(\.message) == [
        "the pathway-name finance/accounting has no text in spanish",
        "there is no pathway-name finance/alchemy",
      ])
  }

  @Test("The same catalogue speaks both languages; titles of occupations stay in English")
  func speaking() throws {
    let english = try ShippedCatalog.open()
    let spanish = try english.speaking(.spanish)
    let pathway = PathwayID(rawValue: "finance/accounting")
    #expect(english.pathway(pathway)?.name == "Accounting")
    #expect(spanish.pathway(pathway)?.name == "Contabilidad")
    #expect(try spanish.speaking(.english).pathway(pathway)?.name == "Accounting")
    for occupation in english.occupations {
      let own = spanish.occupation(occupation.code)
      #expect(own?.title == occupation.title)
      #expect(own?.summary != occupation.summary)
    }
  }

  @Test("No Spanish text is its English one, but for stations that bear an official name")
  func translated() throws {
    let same = try Self.shipped.get().rows(.translations).filter {
      $0[3] == $0[4] && $0[4].contains(" ") && $0[0] != TranslationKind.stationName.rawValue
    }
    #expect(same.map { $0[0] + " " + $0[1] } == [])
  }
}
