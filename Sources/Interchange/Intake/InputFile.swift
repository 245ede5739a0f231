import Foundation

/// A file to read: on disk, or inside a container on disk.
struct InputFile: Sendable, Equatable {
  /// A file that is held in memory as a whole may have this many bytes: 256 MiB.
  static let memoryLimit = 1 << 28

  /// Its name without folders, for messages.
  let name: String
  /// The path of the file, or of the container it is in.
  let path: String
  /// Its path inside the container, if it is in one.
  let entry: String?
  /// How many unpacked bytes may be read.
  let limit: Int

  /// The name of the file on disk, without its folder: the one whose checksum can be verified.
  var inputName: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// Whether it lies in a container or is packed as a whole.
  var isPacked: Bool {
    guard entry == nil, let handle = FileHandle(forReadingAtPath: path) else { return entry != nil }
    defer { try? handle.close() }
    switch FileSignature((try? handle.read(upToCount: FileSignature.length)) ?? Data()) {
    case .zip, .bzip2, .gzip: return true
    case .foreign, .other: return false
    }
  }

  /// Opens the file for reading its unpacked bytes.
  func open() throws(ImportFailure) -> ByteStream { try open(limit: limit) }

  private func open(limit: Int) throws(ImportFailure) -> ByteStream {
    let handle = try ArchiveHandle(path: path, file: name, form: entry == nil ? .single : .zip)
    while let next = try handle.nextEntry() {
      if entry == nil || next.path == entry {
        return try ByteStream(handle, entry: next, file: name, limit: limit)
      }
    }
    if let entry { throw .missingFile(name: entry, folder: inputName) }
    throw .empty(file: name)
  }

  /// Reads the whole file, which must not be empty.
  func bytes() throws(ImportFailure) -> [UInt8] {
    let bytes = try open(limit: min(limit, Self.memoryLimit)).rest()
    if bytes.isEmpty { throw .empty(file: name) }
    return bytes
  }

  /// Reads the first bytes only.
  func start() throws(ImportFailure) -> [UInt8] {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: FileSignature.length, alignment: 16)
    defer { buffer.deallocate() }
    let got = try open().read(into: buffer)
    return Array(buffer[0..<got])
  }
}
