import CareerModel
import Catalog
import ShippedCatalog
import Testing

@Suite("Search in Spanish")
struct SpanishSearchTests {
  let english: CareerCatalog
  let spanish: CareerCatalog

  init() throws {
    english = try ShippedCatalog.open()
    spanish = try english.speaking(.spanish)
  }

  @Test(
    "An occupation is found by what people call it, in either gender, without accents and misspelled",
    arguments: [
      ("enfermera", "29-1141.00"), ("enfermero", "29-1141.00"), ("enfermeras", "29-1141.00"),
      ("enfremera", "29-1141.00"), ("soldador", "51-4121.00"), ("plomera", "47-2152.00"),
      ("mecanico", "49-3023.00"), ("mecánica de autos", "49-3023.00"), ("peluquera", "39-5012.00"),
      ("maestra de primaria", "25-2021.00"), ("programador", "15-1252.00"), ("contadora", "13-2011.00"),
      ("MÉDICO DE FAMILIA", "29-1215.00"), ("electricista", "47-2111.00"), ("camionero", "53-3032.00"),
    ])
  func everydayWords(text: String, code: String) throws {
    let hits = try spanish.search(text, limit: 3).hits
    #expect(hits.contains { $0.id == code }, "\(text): \(hits.map(\.title))")
    #expect(hits.first?.kind == .occupation)
  }

  @Test("What somebody typed is shown in its language beside the title, which stays in English")
  func alternateNames() throws {
    let hit = try #require(try spanish.search("enfermera", limit: 1).hits.first)
    #expect(hit.title == "Registered Nurses")
    #expect(hit.alternateTitle == "enfermera")
    #expect(hit.alternateLanguage == .spanish)
    let nurse = try spanish.search("rn", kinds: [.occupation], limit: 1).hits.first
    #expect(nurse?.alternateLanguage == .english)
  }

  @Test("A word that only the sentence about an occupation has finds it, and the sentence is no name of it")
  func sentences() throws {
    let hits = try spanish.search("cirugías", kinds: [.occupation], limit: 20).hits
    let anesthetists = try #require(hits.first { $0.title == "Nurse Anesthetists" })
    #expect(anesthetists.alternateTitle == nil)
  }

  @Test(
    "A pathway is found by its name in either language, and has its Spanish one",
    arguments: ["contabilidad", "accounting", "Contabilidad"])
  func pathways(text: String) throws {
    let hits = try spanish.search(text, kinds: [.pathway], limit: 4).hits
    let accounting = try #require(hits.first { $0.id == "finance/accounting" })
    #expect(accounting.title == "Contabilidad")
    #expect(accounting.alternateTitle == (text == "accounting" ? "Accounting" : nil))
  }

  @Test(
    "English words find the same occupations in both languages",
    arguments: ["registered nurse", "hvac", "welder", "29-1141", "software developer"])
  func englishWords(text: String) throws {
    let own = try english.search(text, kinds: [.occupation], limit: 3).hits.map(\.id)
    #expect(try spanish.search(text, kinds: [.occupation], limit: 3).hits.map(\.id) == own)
  }

  @Test(
    "A search in English does not see Spanish, so that translations cannot make it worse",
    arguments: ["enfermera", "soldador", "contabilidad", "animales", "servicios", "maestra"])
  func isolation(text: String) throws {
    let results = try english.search(text, limit: 50)
    #expect(results.hits.allSatisfy { $0.alternateLanguage == .english })
    #expect(!results.hits.contains { $0.alternateTitle == text })
  }
}
