import Foundation
import Testing

/// What the tests work with: the repository's facts, a catalogue built once, and folders of their own.
enum Workshop {
  /// The repository's facts, or those that `WAYMARK_FACTS` names.
  static let facts: URL = {
    if let named = ProcessInfo.processInfo.environment["WAYMARK_FACTS"] { return URL(fileURLWithPath: named) }
    return URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Facts")
  }()

  private static let root = FileManager.default.temporaryDirectory
    .appendingPathComponent("waymark-program-tests-\(ProcessInfo.processInfo.processIdentifier)")

  /// A new, empty folder.
  static func newFolder(_ name: String) throws -> URL {
    let folder = root.appendingPathComponent("\(name)-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// A folder of facts of its own with the curated tables, into which imports may write.
  static func curatedFacts() throws -> URL {
    let folder = try newFolder("facts")
    try FileManager.default.copyItem(
      at: facts.appendingPathComponent("curated"), to: folder.appendingPathComponent("curated"))
    return folder
  }

  /// The environment in which the program finds the facts and the catalogue.
  static func environment() async throws -> [String: String] {
    var environment = Program.plainEnvironment
    environment["WAYMARK_FACTS"] = facts.path
    environment["WAYMARK_CATALOG"] = try await built.value
    return environment
  }

  /// The path of the catalogue, built by the program itself.
  private static let built = Task<String, any Error> {
    atexit { try? FileManager.default.removeItem(at: Workshop.root) }
    let catalog = root.appendingPathComponent("catalog.sqlite").path
    var environment = Program.plainEnvironment
    environment["WAYMARK_FACTS"] = facts.path
    let run = try await Program.run(["catalog", "build", "--catalog", catalog], environment: environment)
    try #require(run.status == 0, "\(run.errors)")
    return catalog
  }

  /// The rows of a fact table as its file has them: an oracle that knows nothing of the program.
  static func rows(_ table: String, _ origin: String = "published") throws -> [[String: String]] {
    let file = facts.appendingPathComponent("\(origin)/\(table).tsv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let columns = try #require(lines.first).split(separator: "\t").map(String.init)
    return lines.dropFirst().map { line in
      let values = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Dictionary(uniqueKeysWithValues: zip(columns, values))
    }
  }
}
