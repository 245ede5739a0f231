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
        let stagedFile = file + ".new"
        staged.append((stagedFile, file))
        try Data(contents).write(to: URL(fileURLWithPath: stagedFile))
      }
    } catch {
      for (file, _) in staged { try? FileManager.default.removeItem(atPath: file) }
      throw .notWritable(file: staged.last?.target ?? "", reason: error.localizedDescription)
    }
    for (stagedFile, target) in staged where rename(stagedFile, target) != 0 {
      throw .notWritable(file: target, reason: String(cString: strerror(errno)))
    }
  }
}
