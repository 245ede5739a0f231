import Foundation
import Testing

/// Publishers' own files, where a checkout has them at hand.
///
/// They are looked for in the folder `open` of what the environment variable `WAYMARK_DATA` names, or
/// else of `../shared/data` beside the package. Tests that need them are skipped without.
enum PublishedData {
  /// The folder of the files that may become facts; `nil` if there is none.
  static let folder: String? = {
    let named = ProcessInfo.processInfo.environment["WAYMARK_DATA"]
    let package = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let beside = package.appendingPathComponent("../shared/data").standardizedFileURL.path
    return [named, beside].compactMap { $0 }.map { $0 + "/open" }
      .first { FileManager.default.fileExists(atPath: $0) }
  }()
}

extension Trait where Self == ConditionTrait {
  /// Skips a test where the publishers' files are not at hand.
  static var needsPublishedData: Self {
    .enabled(if: PublishedData.folder != nil, "set WAYMARK_DATA to the folder with the publishers' files")
  }
}
