import Foundation

/// Finds the files that ship with the module, beside the program or where it was built.
enum CatalogResources {
  /// The folder with `catalog.sql`.
  static let folder: String? = {
    let program = URL(fileURLWithPath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
    let candidates = [
      Bundle.main.bundleURL.appendingPathComponent("waymark_Catalog.resources/Schema").path,
      program.deletingLastPathComponent().appendingPathComponent("waymark_Catalog.resources/Schema").path,
      program.deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("share/waymark/waymark_Catalog.resources/Schema").path,
    ]
    if let found = candidates.first(where: { FileManager.default.fileExists(atPath: $0) }) { return found }
    return Bundle.module.resourceURL?.appendingPathComponent("Schema").path
  }()
}
