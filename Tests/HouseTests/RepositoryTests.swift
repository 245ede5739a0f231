import CareerModel
import Foundation
import Testing

/// What the repository itself promises.
@Suite("The repository")
struct RepositoryTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test("All facts together stay below 30 MB")
  func factsAreSmall() throws {
    let facts = Self.root.appendingPathComponent("Facts")
    let files = try #require(FileManager.default.enumerator(atPath: facts.path)).compactMap { $0 as? String }
    let bytes = files.reduce(0) { sum, file in
      let path = facts.appendingPathComponent(file).path
      return sum + ((try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0)
    }
    #expect(bytes > 5_000_000)
    #expect(bytes < 30_000_000)
  }

  @Test("Fact files are sorted, tab-separated, and of one shape", arguments: FactSchema.all)
  func factsAreDiffable(schema: FactSchema) throws {
    let file = Self.root.appendingPathComponent("Facts/\(schema.origin.rawValue)/\(schema.name).tsv")
    let bytes = [UInt8](try Data(contentsOf: file))
    #expect(bytes.last == UInt8(ascii: "\n"))
    #expect(!bytes.contains(UInt8(ascii: "\r")))
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    let header = try #require(lines.first)
    #expect(String(decoding: header, as: UTF8.self) == schema.columns.map(\.name).joined(separator: "\t"))
    var last: ArraySlice<UInt8> = []
    for line in lines.dropFirst() {
      if !last.isEmpty, !Self.precedes(last, line) {
        Issue.record("\(schema.name): \(String(decoding: line, as: UTF8.self)) is out of order or twice")
        return
      }
      last = line
    }
  }

  /// Whether a line comes before another when their values are compared one by one.
  private static func precedes(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    let a = left.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    let b = right.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    for (x, y) in zip(a, b) where x != y { return x.lexicographicallyPrecedes(y) }
    return false
  }
}
