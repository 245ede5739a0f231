import Foundation

/// How to know a publisher's file by its name, whatever the year in it.
struct NamePattern: Sendable {
  /// The name to show when the file is missing.
  let example: String
  private let start: String
  private let parts: [String]
  private let endings: [String]

  /// Names that begin with a start, contain every part and end with one of the endings, in any case.
  init(
    _ example: String, starts start: String = "", contains parts: String..., endings: [String] = [".csv"]
  ) {
    self.example = example
    self.start = start
    self.parts = parts
    self.endings = endings
  }

  /// Whether a file name fits; `.bz2` and `.gz` after the ending do not count.
  func fits(_ name: String) -> Bool {
    let plain = Self.withoutPacking(name.lowercased())
    return plain.hasPrefix(start) && endings.contains { plain.hasSuffix($0) }
      && parts.allSatisfy { plain.contains($0) }
  }

  /// A file name without the ending of a packed stream.
  static func withoutPacking(_ name: String) -> String {
    for ending in [".bz2", ".gz"] where name.lowercased().hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    return name
  }
}
