import Foundation
import Testing

/// The house: data flows upward only (DESIGN, section 3).
@Suite("The floors of the house")
struct FloorTests {
  /// Which floor each module of ours stands on. A module that is not here fails the test.
  private static let floors: [String: Int] = [
    "CareerModel": 0, "Markup": 0, "CArchive": 0, "CRSVG": 0,
    "Wording": 1, "Matching": 1, "Planning": 1, "Routing": 1,
    "Catalog": 2, "Interchange": 2,
    "WaymarkWeb": 4, "WaymarkCLI": 4,
    "waymark": 5,
  ]

  /// Modules from elsewhere that only some of ours may know.
  private static let confined: [String: Set<String>] = [
    "GRDB": ["Catalog"],
    "Hummingbird": ["WaymarkWeb"],
    "HTTPTypes": ["WaymarkWeb"],
    "NIOCore": ["WaymarkWeb"],
    "ArgumentParser": ["WaymarkCLI"],
    "CArchive": ["Interchange"],
    "Yams": ["Interchange"],
    "CRSVG": ["WaymarkWeb"],
    "Foundation": ["Catalog", "Interchange", "WaymarkWeb", "WaymarkCLI", "Wording"],
  ]

  private static let sources = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources")

  private struct Import {
    let file: String
    let module: String
    let imported: String
  }

  private static func imports() throws -> [Import] {
    var found: [Import] = []
    for module in try FileManager.default.contentsOfDirectory(atPath: sources.path).sorted() {
      let folder = sources.appendingPathComponent(module)
      let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
      for file in files where file.hasSuffix(".swift") {
        let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
        for line in text.split(separator: "\n") {
          let words = line.split(separator: " ")
          guard let index = words.firstIndex(of: "import"), index <= 2, index + 1 < words.count,
            words[..<index].allSatisfy({
              ["public", "package", "internal", "private", "@testable"].contains($0)
            })
          else { continue }
          // `import struct Foundation.Date` names its module after the kind.
          let name =
            words.count > index + 2 && !words[index + 1].contains(".") ? words[index + 2] : words[index + 1]
          found.append(
            Import(file: "\(module)/\(file)", module: module, imported: String(name.prefix { $0 != "." })))
        }
      }
    }
    return found
  }

  @Test("Every module stands on a known floor")
  func everyModuleHasAFloor() throws {
    let modules = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
    #expect(Set(modules) == Set(Self.floors.keys))
  }

  @Test("No floor reaches up or sideways")
  func importsPointDown() throws {
    let imports = try Self.imports()
    #expect(imports.count > 100, "The scan has to find the imports to judge them.")
    for found in imports {
      guard let own = Self.floors[found.module], let other = Self.floors[found.imported] else { continue }
      #expect(other < own, "\(found.file) imports \(found.imported)")
    }
  }

  @Test("Databases, HTTP and files stay where they belong")
  func librariesAreConfined() throws {
    for found in try Self.imports() {
      guard let allowed = Self.confined[found.imported] else { continue }
      #expect(allowed.contains(found.module), "\(found.file) imports \(found.imported)")
    }
  }
}
