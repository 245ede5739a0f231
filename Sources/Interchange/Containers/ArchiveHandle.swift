import CArchive
import Foundation

/// One open libarchive reader: a zip container, or a single file that may be packed with bzip2 or gzip.
///
/// The handle is used by one thread at a time and closed with its owner.
final class ArchiveHandle {
  /// What to look for in the bytes.
  enum Form {
    /// A zip container with entries.
    case zip
    /// One file, unpacked if it is a bzip2 or gzip stream, else as it is.
    case single
  }

  /// Files are read in pieces of this many bytes.
  private static let blockSize = 1 << 16

  private let handle: OpaquePointer
  /// libarchive keeps reading from these bytes as long as the handle lives.
  private let memory: UnsafeMutableRawBufferPointer?
  private let file: String

  /// Opens a file on disk; `file` is its name for messages.
  init(path: String, file: String, form: Form) throws(ImportFailure) {
    handle = try Self.reader(form)
    memory = nil
    self.file = file
    if archive_read_open_filename(handle, path, Self.blockSize) != ARCHIVE_OK {
      let isDenied = [EACCES, EPERM, ENOENT, EISDIR].contains(archive_errno(handle))
      throw isDenied ? .unreadable(path: path, detail: reason) : .truncated(file: file, detail: reason)
    }
  }

  /// Opens bytes in memory, such as a workbook that was itself in a container.
  init(bytes: [UInt8], file: String, form: Form) throws(ImportFailure) {
    handle = try Self.reader(form)
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    memory.copyBytes(from: bytes)
    self.memory = memory
    self.file = file
    if archive_read_open_memory(handle, memory.baseAddress, memory.count) != ARCHIVE_OK {
      throw .truncated(file: file, detail: reason)
    }
  }

  deinit {
    archive_read_free(handle)
    memory?.deallocate()
  }

  private static func reader(_ form: Form) throws(ImportFailure) -> OpaquePointer {
    guard let handle = archive_read_new() else {
      throw .unreadable(path: "libarchive", detail: "out of memory")
    }
    switch form {
    case .zip:
      archive_read_support_format_zip(handle)
    case .single:
      archive_read_support_filter_bzip2(handle)
      archive_read_support_filter_gzip(handle)
      archive_read_support_format_raw(handle)
      archive_read_support_format_empty(handle)
    }
    return handle
  }

  /// libarchive's own words for the last problem.
  private var reason: String {
    archive_error_string(handle).map { String(cString: $0) } ?? "the container ends too early"
  }

  /// Goes to the next entry; `nil` after the last.
  func nextEntry() throws(ImportFailure) -> ArchiveEntry? {
    var entry: OpaquePointer?
    let status = archive_read_next_header(handle, &entry)
    if status == ARCHIVE_EOF { return nil }
    guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else {
      throw .truncated(file: file, detail: reason)
    }
    let name = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)
    return ArchiveEntry(
      path: name.map { String(cString: $0) } ?? "",
      isFile: archive_entry_filetype(entry) & 0o170000 == 0o100000,
      size: archive_entry_size_is_set(entry) != 0 ? Int(archive_entry_size(entry)) : nil,
      isEncrypted: archive_entry_is_encrypted(entry) != 0)
  }

  /// Reads the next bytes of the current entry; 0 at its end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ImportFailure) -> Int {
    let count = archive_read_data(handle, buffer.baseAddress, buffer.count)
    // Warnings count too: libarchive reports a wrong checksum as one.
    if count < 0 { throw .truncated(file: file, detail: reason) }
    return count
  }
}
