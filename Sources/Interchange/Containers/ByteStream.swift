/// The unpacked bytes of one file, read front to back, and never more of them than allowed.
final class ByteStream {
  private enum Origin {
    case archive(ArchiveHandle)
    case memory([UInt8])
  }

  private let origin: Origin
  private let file: String
  private let limit: Int
  /// How many bytes have been read.
  private(set) var count = 0

  /// Reads the current entry of a handle; more than `limit` bytes is a failure.
  init(_ handle: ArchiveHandle, entry: ArchiveEntry, file: String, limit: Int) throws(ImportFailure) {
    if entry.isEncrypted { throw .unreadable(path: file, detail: "it is protected by a password") }
    if let size = entry.size, size > limit { throw .tooLarge(file: file, bytes: size, limit: limit) }
    origin = .archive(handle)
    self.file = file
    self.limit = limit
  }

  /// Reads bytes that are in memory already, as they are.
  init(_ bytes: [UInt8], file: String) {
    origin = .memory(bytes)
    self.file = file
    limit = bytes.count
  }

  /// Fills the buffer from its start as far as possible; 0 at the end of the file.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ImportFailure) -> Int {
    let got: Int
    switch origin {
    case .archive(let handle): got = try handle.read(into: buffer)
    case .memory(let bytes):
      got = min(buffer.count, bytes.count - count)
      buffer.copyBytes(from: bytes[count..<count + got])
    }
    count += got
    // What a container announces need not be true, so what comes out is counted as well.
    if count > limit { throw .tooLarge(file: file, bytes: count, limit: limit) }
    return got
  }

  /// Reads everything that is left.
  func rest() throws(ImportFailure) -> [UInt8] {
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { block.deallocate() }
    var bytes: [UInt8] = []
    while true {
      let got = try read(into: block)
      if got == 0 { return bytes }
      bytes.append(contentsOf: block[0..<got])
    }
  }
}
