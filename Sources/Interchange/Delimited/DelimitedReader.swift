import Foundation

/// Reads a delimited text file row by row, holding no more than one row and one block of it.
///
/// A row lives in the reader's buffer until the next one is asked for. Lines end with a line feed,
/// with or without a carriage return before it.
final class DelimitedReader: RowCursor {
  /// A row longer than this is a quote that was never closed.
  static let longestRow = 1 << 24
  private static let blockSize = 1 << 18

  let dialect: Dialect
  /// The file's name, for messages.
  let file: String
  /// Which encoding has been seen up to the current row.
  var encoding = EncodingSeen()

  private let stream: ByteStream
  private let isPacked: Bool
  private var buffer: UnsafeMutableRawBufferPointer
  /// Where the current row begins in the buffer, and how many bytes of the buffer are filled.
  private(set) var rowStart = 0
  private(set) var filled = 0
  /// How many bytes of the file came before the buffer's first.
  private var passed = 0
  private(set) var isAtEnd = false

  /// The bounds of the current row's fields; only the first `fieldCount` are meant.
  var fields = UnsafeMutableBufferPointer<FieldBounds>.allocate(capacity: 64)
  var fieldCount = 0
  var flaw: RowFlaw?
  var line = 0
  /// The line on which the next row begins.
  var nextLine = 1
  /// How many bytes the current row takes, with its line end.
  var rowLength = 0
  /// How many fields the first row has, and so the others should; 0 before it is read.
  var width = 0
  /// The current row as UTF-8, where the file's encoding is another one.
  var rewritten: [[UInt8]]?

  /// Opens a file; fails if it is empty or not text.
  convenience init(_ input: InputFile, _ dialect: Dialect) throws(ImportFailure) {
    try self.init(try input.open(), file: input.name, isPacked: input.isPacked, dialect)
  }

  /// Reads bytes in memory; fails if there are none, or if they are no text.
  convenience init(bytes: [UInt8], file: String, _ dialect: Dialect) throws(ImportFailure) {
    try self.init(ByteStream(bytes, file: file), file: file, isPacked: false, dialect)
  }

  private init(
    _ stream: ByteStream, file: String, isPacked: Bool, _ dialect: Dialect
  ) throws(ImportFailure) {
    self.dialect = dialect
    self.file = file
    self.stream = stream
    self.isPacked = isPacked
    buffer = .allocate(byteCount: Self.blockSize, alignment: 16)
    if dialect.encoding == .latin1 { encoding.singleByteName = "ISO 8859-1" }
    _ = try fill()
    try checkStart()
  }

  deinit {
    buffer.deallocate()
    fields.deallocate()
  }

  /// Whether the file ends before the current row's line does. A packed file has sums of its own that tell
  /// whether it is whole, and some of these do not end their last line.
  var isCutOff: Bool { !isPacked && rowLength > 0 && row[rowLength - 1] != UInt8(ascii: "\n") }

  /// The bytes from the current row's start.
  var row: UnsafePointer<UInt8> {
    // A buffer that was allocated with a size has an address.
    UnsafePointer(buffer.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: UInt8.self)) + rowStart
  }

  /// Where the current row begins in the file, in bytes.
  var rowOffset: Int { passed + rowStart }

  /// Reads more bytes behind those of the current row, which moves to the buffer's start; `false` at the
  /// end of the file, and when the row is as long as a row may be.
  func fill() throws(ImportFailure) -> Bool {
    if isAtEnd { return false }
    if rowStart > 0, let base = buffer.baseAddress {
      memmove(base, base + rowStart, filled - rowStart)
      passed += rowStart
      filled -= rowStart
      rowStart = 0
    }
    if filled == buffer.count, !grow() { return false }
    let got = try stream.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
    filled += got
    isAtEnd = got == 0
    return got > 0
  }

  private func grow() -> Bool {
    if buffer.count >= Self.longestRow { return false }
    let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: buffer.count * 2, alignment: 16)
    larger.copyMemory(from: UnsafeRawBufferPointer(buffer))
    buffer.deallocate()
    buffer = larger
    return true
  }

  /// Refuses what is not text before any of it is taken for rows, and steps over a byte order mark.
  private func checkStart() throws(ImportFailure) {
    if filled == 0 { throw .empty(file: file) }
    let start = UnsafeBufferPointer(start: row, count: filled)
    switch FileSignature(start) {
    case .foreign(let words): throw .notText(file: file, lookedLike: words)
    case .zip: throw .notText(file: file, lookedLike: "a zip container or a workbook (.xlsx)")
    case .bzip2, .gzip: throw .notText(file: file, lookedLike: "a stream that was packed twice")
    case .other: break
    }
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) {
      throw .wrongEncoding(file: file, offset: 0, expected: "UTF-8; the file is UTF-16")
    }
    if start.starts(with: [0xEF, 0xBB, 0xBF]) {
      encoding.hasMark = true
      rowStart = 3
    }
  }

  /// Makes room for more fields: some files have thousands of columns.
  func growFields() {
    let larger = UnsafeMutableBufferPointer<FieldBounds>.allocate(capacity: fields.count * 2)
    _ = larger.initialize(from: fields)
    fields.deallocate()
    fields = larger
  }

  /// Leaves the current row behind.
  func step() {
    rowStart += rowLength
    rowLength = 0
    rewritten = nil
  }
}
