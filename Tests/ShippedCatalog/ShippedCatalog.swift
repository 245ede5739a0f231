public import Catalog
public import Foundation

/// The catalogue of the facts that ship, compiled once for all tests.
public enum ShippedCatalog {
  /// The root of the repository.
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The facts that ship.
  public static let facts = FactsFolder(root.appendingPathComponent("Facts").path)

  private static let compiled = Result<CareerCatalog, any Error> {
    let path = temporaryFile("shipped.sqlite")
    try CatalogCompiler(facts: facts).compile(to: path)
    return try CareerCatalog(opening: path)
  }

  /// Opens the catalogue, compiling it the first time.
  public static func open() throws -> CareerCatalog { try compiled.get() }

  /// A path in a temporary folder of its own.
  public static func temporaryFile(_ name: String) -> String {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("waymark-tests-\(UUID().uuidString)")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.appendingPathComponent(name).path
  }
}
