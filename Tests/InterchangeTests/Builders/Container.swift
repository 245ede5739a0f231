import CArchive

/// Packs bytes the way publishers do, with libarchive's writer.
enum Container {
  enum WritingFailed: Error { case libarchive }

  /// A file to put into a zip container.
  struct Entry {
    let path: String
    let bytes: [UInt8]
    /// Whether the container says beforehand how large the file is.
    var announcesSize = true
  }

  /// A zip container of some files.
  static func zip(_ entries: [Entry]) throws -> [UInt8] {
    try write(entries) { archive_write_set_format_zip($0) }
  }

  /// A zip container of some files by their paths.
  static func zip(_ files: [String: [UInt8]]) throws -> [UInt8] {
    try zip(files.sorted { $0.key < $1.key }.map { Entry(path: $0.key, bytes: $0.value) })
  }

  /// One file as a bzip2 stream.
  static func bzip2(_ bytes: [UInt8]) throws -> [UInt8] {
    try write([Entry(path: "data", bytes: bytes)]) { archive in
      archive_write_add_filter_bzip2(archive)
      return archive_write_set_format_raw(archive)
    }
  }

  /// One file as a gzip stream.
  static func gzip(_ bytes: [UInt8]) throws -> [UInt8] {
    try write([Entry(path: "data", bytes: bytes)]) { archive in
      archive_write_add_filter_gzip(archive)
      return archive_write_set_format_raw(archive)
    }
  }

  private static func write(_ entries: [Entry], _ setUp: (OpaquePointer) -> Int32) throws -> [UInt8] {
    guard let archive = archive_write_new() else { throw WritingFailed.libarchive }
    defer { archive_write_free(archive) }
    guard setUp(archive) == ARCHIVE_OK else { throw WritingFailed.libarchive }
    let room = entries.reduce(1 << 16) { $0 + $1.bytes.count + $1.path.utf8.count + 1024 }
    var result = [UInt8](repeating: 0, count: room)
    var used = 0
    try result.withUnsafeMutableBytes { buffer in
      guard archive_write_open_memory(archive, buffer.baseAddress, buffer.count, &used) == ARCHIVE_OK else {
        throw WritingFailed.libarchive
      }
      for entry in entries { try add(entry, to: archive) }
      guard archive_write_close(archive) == ARCHIVE_OK else { throw WritingFailed.libarchive }
    }
    return Array(result.prefix(used))
  }

  private static func add(_ entry: Entry, to archive: OpaquePointer) throws {
    guard let header = archive_entry_new() else { throw WritingFailed.libarchive }
    defer { archive_entry_free(header) }
    archive_entry_set_pathname(header, entry.path)
    archive_entry_set_filetype(header, 0o100000)
    archive_entry_set_perm(header, 0o644)
    if entry.announcesSize { archive_entry_set_size(header, Int64(entry.bytes.count)) }
    guard archive_write_header(archive, header) == ARCHIVE_OK else { throw WritingFailed.libarchive }
    let written = entry.bytes.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
    guard written == entry.bytes.count else { throw WritingFailed.libarchive }
  }
}
