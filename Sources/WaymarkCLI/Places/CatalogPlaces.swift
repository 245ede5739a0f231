import Catalog
import Foundation

/// Finds the folder of facts and the compiled catalogue where the command line does not name them.
struct CatalogPlaces {
  let environment: [String: String]
  /// The folder the program was started in.
  let workingFolder: String
  /// The file of the program itself, with symbolic links resolved.
  let program: String

  /// The places as the running program sees them.
  static var current: CatalogPlaces {
    CatalogPlaces(
      environment: ProcessInfo.processInfo.environment,
      workingFolder: FileManager.default.currentDirectoryPath, program: runningProgram)
  }

  /// The folder of facts: the one given, else `WAYMARK_FACTS`, else `Facts` in the working folder, beside
  /// the program or in a folder above it; `nil` when there is none.
  ///
  /// Throws `CommandFailure.missingFile` when a folder is named that does not exist.
  func facts(given: String?) throws(CommandFailure) -> FactsFolder? {
    for (named, origin) in [(given, "--facts"), (environment["WAYMARK_FACTS"], "WAYMARK_FACTS")] {
      guard let named, !named.isEmpty else { continue }
      guard Self.isFolder(named) else {
        throw CommandFailure(
          .missingFile, "There is no folder \(named).", hint: "\(origin) names the folder of facts.")
      }
      return FactsFolder(named)
    }
    return defaultFactsFolders.first { Self.isFolder($0 + "/curated") }.map { FactsFolder($0) }
  }

  /// Where facts are looked for, in order.
  private var defaultFactsFolders: [String] {
    var folders = [workingFolder + "/Facts"]
    var folder = URL(fileURLWithPath: program).deletingLastPathComponent()
    while folder.path != "/" {
      folders += [folder.path + "/Facts", folder.path + "/share/waymark/Facts"]
      folder.deleteLastPathComponent()
    }
    return folders
  }

  /// The compiled catalogue: the file given, else `WAYMARK_CATALOG`, else `.waymark/catalog.sqlite` beside
  /// the facts, else, where that cannot be written, the user's cache folder.
  func catalog(given: String?, facts: FactsFolder?) -> String {
    if let named = given ?? environment["WAYMARK_CATALOG"], !named.isEmpty { return named }
    if let facts {
      let home = URL(fileURLWithPath: facts.path).standardizedFileURL.deletingLastPathComponent().path
      let beside = home + "/.waymark/catalog.sqlite"
      let folder = Self.isFolder(home + "/.waymark") ? home + "/.waymark" : home
      if FileManager.default.isWritableFile(atPath: folder) { return beside }
      if CatalogLocation(facts: facts, path: beside).staleness() == nil { return beside }
    }
    return cacheFolder + "/waymark/catalog.sqlite"
  }

  private var cacheFolder: String {
    if let folder = environment["XDG_CACHE_HOME"], folder.hasPrefix("/") { return folder }
    return (environment["HOME"] ?? NSTemporaryDirectory()) + "/.cache"
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  private static var runningProgram: String {
    for path in ["/proc/self/exe", CommandLine.arguments.first ?? ""] {
      if let real = realpath(path, nil) {
        defer { free(real) }
        return String(cString: real)
      }
    }
    return CommandLine.arguments.first ?? ""
  }
}
