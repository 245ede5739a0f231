import Foundation
import Testing

/// A page as it was last looked at, kept in a file.
enum Snapshot {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Snapshots")

  /// Compares a page with the recorded one; records it where the environment has `WAYMARK_RECORD`.
  static func compare(_ page: String, with name: String) throws {
    let html = readable(page)
    let file = folder.appendingPathComponent("\(name).html")
    if ProcessInfo.processInfo.environment["WAYMARK_RECORD"] != nil {
      try html.write(to: file, atomically: true, encoding: .utf8)
    }
    let recorded = try String(contentsOf: file, encoding: .utf8)
    guard html != recorded else { return }
    let pair = zip(html.split(separator: "\n"), recorded.split(separator: "\n")).first { $0 != $1 }
    Issue.record("\(name) differs: \"\(pair?.0 ?? "(longer)")\" was \"\(pair?.1 ?? "(shorter)")\"")
  }

  /// One tag a line, without the hashes that change with every change of the stylesheet.
  private static func readable(_ html: String) -> String {
    html.replacingOccurrences(of: "><", with: ">\n<")
      .replacing(/\?v=[0-9a-z]+/, with: "") + "\n"
  }
}
