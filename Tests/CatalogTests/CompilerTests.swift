import CareerModel
import Catalog
import ShippedCatalog
import Foundation
import Testing

@Suite("Compiling the facts", .serialized)
struct CompilerTests {
  /// A copy of the facts that a test may damage.
  private func copyOfFacts() throws -> FactsFolder {
    let path = ShippedCatalog.temporaryFile("Facts")
    try FileManager.default.copyItem(atPath: ShippedCatalog.facts.path, toPath: path)
    return FactsFolder(path)
  }

  @Test("The same facts give the same file, byte for byte")
  func determinism() throws {
    let catalog = try ShippedCatalog.open()
    let again = ShippedCatalog.temporaryFile("again.sqlite")
    try CatalogCompiler(facts: ShippedCatalog.facts).compile(to: again)
    let first = try Data(contentsOf: URL(fileURLWithPath: catalog.path))
    let second = try Data(contentsOf: URL(fileURLWithPath: again))
    #expect(first == second)
  }

  @Test("Progress goes from nothing to everything and never back")
  func progress() throws {
    var shares: [Double] = []
    try CatalogCompiler(facts: ShippedCatalog.facts)
      .compile(to: ShippedCatalog.temporaryFile("progress.sqlite")) { shares.append($1) }
    #expect(shares == shares.sorted())
    #expect(shares.first == 0)
    #expect(shares.last == 1)
  }

  @Test("A torn line is an error that names file, line and value, and no catalogue is left behind")
  func tornLine() throws {
    let facts = try copyOfFacts()
    let file = facts.file(of: .jobZones)
    var text = try String(contentsOfFile: file, encoding: .utf8)
    text = text.replacingOccurrences(of: "29-1141.00\t", with: "29-1141.0\t")
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    let path = ShippedCatalog.temporaryFile("torn.sqlite")
    #expect {
      try CatalogCompiler(facts: facts).compile(to: path)
    } throws: { error in
      let words = String(describing: error)
      return words.contains("job_zones.tsv:") && words.contains("29-1141.0")
    }
    let left = try FileManager.default.contentsOfDirectory(
      atPath: URL(fileURLWithPath: path).deletingLastPathComponent().path)
    #expect(left.isEmpty)
  }

  @Test("A reference to nothing is an error that names the table and the value")
  func danglingReference() throws {
    let facts = try copyOfFacts()
    let file = facts.file(of: .occupationPathways)
    var text = try String(contentsOfFile: file, encoding: .utf8)
    text += "55-9999.00\thealth-sciences/therapeutic-services\tNo such occupation\n"
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    #expect {
      try CatalogCompiler(facts: facts).compile(to: ShippedCatalog.temporaryFile("dangling.sqlite"))
    } throws: { error in
      let words = String(describing: error)
      return words.contains("occupation") && words.contains("55-9999.00")
    }
  }

  @Test("A missing file is named")
  func missingFile() throws {
    let facts = try copyOfFacts()
    try FileManager.default.removeItem(atPath: facts.file(of: .courses))
    #expect {
      try CatalogCompiler(facts: facts).compile(to: ShippedCatalog.temporaryFile("missing.sqlite"))
    } throws: { String(describing: $0).contains("courses.tsv") }
  }

  @Test("A catalogue is compiled when it is missing or older than changed facts, and only then")
  func staleness() throws {
    let facts = try copyOfFacts()
    let path = ShippedCatalog.temporaryFile("stale.sqlite")
    let location = CatalogLocation(facts: facts, path: path)
    #expect(location.staleness() == .missing)
    _ = try location.open()
    #expect(location.staleness() == nil)

    // Touched, but with the same content: as after a fresh checkout.
    let file = facts.file(of: .socMerges)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: 60)], ofItemAtPath: file)
    #expect(location.staleness() == nil)

    var text = try String(contentsOfFile: file, encoding: .utf8)
    text = text.split(separator: "\n").dropLast().joined(separator: "\n") + "\n"
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: 120)], ofItemAtPath: file)
    #expect(location.staleness() == .factsChanged)

    try Data("not a catalogue".utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: CatalogError.self) { try CareerCatalog(opening: path) }
  }
}
