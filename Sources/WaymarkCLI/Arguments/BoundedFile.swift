import Foundation

/// Files that people name on the command line, read into memory up to a bound.
enum BoundedFile {
  /// A file's bytes, at most one more than it may have: enough for its reader to know that it is too large.
  static func bytes(_ path: String, atMost most: Int) throws(CommandFailure) -> Data {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw CommandFailure(.missingFile, "\(path) cannot be read.", hint: "Check the path.")
    }
    do {
      return try handle.read(upToCount: most + 1) ?? Data()
    } catch {
      throw CommandFailure(.missingFile, "\(path) cannot be read.", hint: "Name a file, not a folder.")
    }
  }
}
