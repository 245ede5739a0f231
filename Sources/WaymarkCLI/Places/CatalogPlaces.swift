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
  /// Throws `CommandFailure.missingFile` when a folder is named that is no folder of facts.
  func facts(given: String?) throws(CommandFailure) -> FactsFolder? {
    for (named, origin) in [(given, "--facts"), (environment["WAYMARK_FACTS"], "WAYMARK_FACTS")] {
      guard let named, !named.isEmpty else { continue }
      guard Self.isFolder(named + "/curated") else {
        throw CommandFailure(
          .missingFile, "There is no folder of facts at \(named).",
          hint: "\(origin) names a folder that has the folders curated and published.")
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
  ///
  /// Throws `CommandFailure.badData` when a file is named that is no database: compiling would replace it.
  func catalog(given: String?, facts: FactsFolder?) throws(CommandFailure) -> String {
    if let named = given ?? environment["WAYMARK_CATALOG"], !named.isEmpty {
      if Self.isFolder(named) || Self.isForeign(named) {
        throw CommandFailure(
          .badData, "\(named) is no catalogue.",
          hint: "Name another file; waymark makes it when it is missing.")
      }
      return named
    }
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

  /// Whether a file has contents that are no SQLite database.
  private static func isForeign(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? file.close() }
    guard let start = try? file.read(upToCount: 16), !start.isEmpty else { return false }
    return start != Data("SQLite format 3\0".utf8)
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
