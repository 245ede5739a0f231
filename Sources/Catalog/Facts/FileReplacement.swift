import Foundation

/// Replaces several files so that none is ever seen half-written.
///
/// Every new content is written beside its target first; only when all are on disk are they moved in
/// place. A failure while writing removes what was written and leaves the targets untouched.
enum FileReplacement {
  static func replace(_ writes: [(file: String, contents: [UInt8])]) throws(FactsError) {
    var staged: [(staged: String, target: String)] = []
    do {
      for (file, contents) in writes {
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        // Two imports at once must not write into each other's files.
        let stagedFile = file + ".new-\(ProcessInfo.processInfo.processIdentifier)"
        staged.append((stagedFile, file))
        try Data(contents).write(to: URL(fileURLWithPath: stagedFile))
      }
    } catch {
      for (file, _) in staged { try? FileManager.default.removeItem(atPath: file) }
      throw .notWritable(file: staged.last?.target ?? "", reason: error.localizedDescription)
    }
    // Moving within a folder fails only when the folder itself has become unusable meanwhile.
    for (index, (stagedFile, target)) in staged.enumerated() where rename(stagedFile, target) != 0 {
      let reason = String(cString: strerror(errno))
      for (file, _) in staged[index...] { try? FileManager.default.removeItem(atPath: file) }
      throw index == 0
        ? .notWritable(file: target, reason: reason)
        : .partlyWritten(file: target, written: staged[..<index].map(\.target), reason: reason)
    }
  }
}
