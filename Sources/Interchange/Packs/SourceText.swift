import Planning

/// The bytes of a file, and which line and character each of them is at.
struct SourceText: Sendable {
  /// The file's name from the pack's folder.
  let file: String
  let bytes: [UInt8]
  /// Where each line begins.
  private let lines: [Int]

  init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    // A byte order mark is not a character of the first line.
    var lines = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") { lines.append(index + 1) }
    }
    self.lines = lines
  }

  /// The first line that is longer than so many bytes, from 1.
  func lineLonger(than most: Int) -> Int? {
    lines.indices.first { index in
      (index + 1 < lines.count ? lines[index + 1] : bytes.count) - lines[index] > most
    }.map { $0 + 1 }
  }

  /// The place of a byte.
  func place(_ offset: Int) -> PackPlace {
    let end = min(max(offset, lines[0]), bytes.count)
    var (low, high) = (0, lines.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle] <= end { low = middle } else { high = middle }
    }
    let column = bytes[min(lines[low], end)..<end].count { $0 & 0xC0 != 0x80 } + 1
    return PackPlace(file: file, line: low + 1, column: column)
  }
}
