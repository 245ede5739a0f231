import Foundation

/// The record at the end of every zip container. A download that stopped early lacks it, even where
/// all the entries up to that point can be read.
enum ZipEnding {
  /// The record itself and the longest comment that may follow it, in bytes.
  static let longest = 22 + 0xFFFF

  /// Fails if a zip container on disk has no ending.
  static func check(path: String, file: String) throws(ImportFailure) {
    var tail = Data()
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      let size = try handle.seekToEnd()
      try handle.seek(toOffset: size > UInt64(longest) ? size - UInt64(longest) : 0)
      tail = try handle.readToEnd() ?? Data()
      try handle.close()
    } catch {
      throw .unreadable(path: path, detail: error.localizedDescription)
    }
    try check([UInt8](tail), file: file)
  }

  /// Fails if the bytes of a zip container, or the last of them, have no ending.
  static func check(_ bytes: [UInt8], file: String) throws(ImportFailure) {
    let mark: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    var index = bytes.count - 22
    let first = max(0, bytes.count - longest)
    while index >= first {
      if bytes[index] == mark[0], Array(bytes[index..<index + 4]) == mark { return }
      index -= 1
    }
    throw .truncated(file: file, detail: "the end of the container is missing")
  }
}
