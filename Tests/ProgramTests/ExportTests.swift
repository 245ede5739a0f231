import Foundation
import Testing

@Suite("waymark export")
struct ExportTests {
  private static let shipped = Workshop.facts.deletingLastPathComponent()
    .appendingPathComponent("Packs/templates")

  private static func texts(_ folder: URL) throws -> [String: String] {
    let paths = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
    var texts: [String: String] = [:]
    for path in paths where path.contains(".") {
      texts[path] = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    }
    return texts
  }

  @Test("The templates that ship are those that the catalogue makes: one for each of the 79 pathways")
  func templates() async throws {
    let folder = try Workshop.newFolder("templates")
    let run = try await Program.run(
      ["export", "templates", folder.path], environment: try await Workshop.environment())
    #expect(run.status == 0, "\(run.errors)")
    let made = try Self.texts(folder)
    #expect(made.keys.filter { $0.hasPrefix("programs/") }.count == 79)
    let shipped = try Self.texts(Self.shipped)
    #expect(shipped.keys.sorted() == made.keys.sorted())
    for (path, text) in made {
      #expect(shipped[path] == text, "\(path): run `waymark export templates Packs/templates`")
    }
  }

  @Test("A folder that cannot be written is named")
  func unwritable() async throws {
    let run = try await Program.run(
      ["export", "templates", "/dev/null/x"], environment: try await Workshop.environment())
    #expect(run.status == 69)
    #expect(run.errors.contains("/dev/null/x"))
  }
}
