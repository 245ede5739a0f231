import ArgumentParser
import Catalog
import Foundation
import Synchronization

/// Which facts and which compiled catalogue a command works on.
struct CatalogOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of facts.",
      discussion: "Otherwise WAYMARK_FACTS, or Facts in the working folder or beside or above the program.",
      valueName: "dir"), completion: .directory)
  var facts: String?

  @Option(
    help: ArgumentHelp(
      "The compiled catalogue.",
      discussion: "Otherwise WAYMARK_CATALOG, or .waymark/catalog.sqlite beside the facts, or in the cache.",
      valueName: "file"), completion: .file(extensions: ["sqlite"]))
  var catalog: String?

  /// Whether neither the facts nor the catalogue were named.
  var isUnnamed: Bool { facts == nil && catalog == nil }

  /// The folder of facts. Throws `CommandFailure.missingFile` when there is none.
  func factsFolder() throws(CommandFailure) -> FactsFolder {
    guard let folder = try CatalogPlaces.current.facts(given: facts) else {
      throw CommandFailure(
        .missingFile, "There is no folder of facts.",
        hint: "Name it with --facts or in WAYMARK_FACTS, or run waymark where Facts is.")
    }
    return folder
  }

  /// Where the facts and the compiled catalogue are; a compiled catalogue is enough.
  func location() throws(CommandFailure) -> CatalogLocation {
    let places = CatalogPlaces.current
    let found = try places.facts(given: facts)
    let path = try places.catalog(given: catalog, facts: found)
    if let found { return CatalogLocation(facts: found, path: path) }
    guard FileManager.default.fileExists(atPath: path) else {
      return CatalogLocation(facts: try factsFolder(), path: path)
    }
    return CatalogLocation(facts: FactsFolder("Facts"), path: path)
  }

  /// The catalogue, kept until the program ends: taking its thousands of texts apart one by one takes
  /// milliseconds that nobody has a use for.
  private static let opened = Mutex<CareerCatalog?>(nil)

  /// Opens the catalogue, compiling it first when it is missing or older than the facts.
  func open() throws -> CareerCatalog {
    let location = try location()
    let bar = ProgressBar()
    defer { bar.clear() }
    let catalog = try location.open { bar.show("Compiling the catalogue \($0)", $1) }
    Self.opened.withLock { $0 = catalog }
    return catalog
  }
}
