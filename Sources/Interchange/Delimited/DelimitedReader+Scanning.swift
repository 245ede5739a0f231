import Foundation

/// Finding the fields of a row. These loops see every byte of every file.
extension DelimitedReader {
  func next() throws(ImportFailure) -> Bool {
    repeat {
      step()
      line = nextLine
      guard try scan() else { return false }
    } while isBlank
    if width == 0 { width = fieldCount }
    return true
  }

  /// A line without a field, or with one empty field.
  private var isBlank: Bool {
    flaw == nil && fieldCount == 1 && fields[0].start == fields[0].end && rowLength <= 2
  }

  /// Takes apart the row at the reader's place; `false` at the end of the file.
  private func scan() throws(ImportFailure) -> Bool {
    fieldCount = 0
    flaw = nil
    if rowStart == filled, !(try fill()) { return false }
    var at = 0
    var seen: UInt8 = 0
    var ended = false
    while !ended {
      if dialect.quotesSpan, let quote = try openingQuote(at) {
        ended = try scanQuoted(from: quote + 1, &at, &seen)
      } else {
        ended = try scanPlain(&at, &seen)
      }
    }
    rowLength = at
    if let flaw, fieldCount != width || spansLines(flaw) { try resume() }
    try checkEncoding(seen)
    return true
  }

  /// Whether a field that something is wrong with goes over a line end.
  private func spansLines(_ flaw: RowFlaw) -> Bool {
    let flawed =
      switch flaw {
      case .openQuote(let field): [field]
      case .textAfterQuote(let fields): fields
      }
    return flawed.contains { memchr(row + fields[$0].start, 0x0A, fields[$0].end - fields[$0].start) != nil }
  }

  /// Ends a row that a stray quote made too long at its first line, so that no more than this line is
  /// lost: what follows was most likely never meant to be in quotes.
  private func resume() throws(ImportFailure) {
    guard let feed = memchr(row, 0x0A, rowLength) else {
      if !isAtEnd { throw tooLong }
      return
    }
    let end = feed - UnsafeMutableRawPointer(mutating: row)
    if end + 1 == rowLength { return }
    let count = (0..<fieldCount).first { fields[$0].end >= end } ?? fieldCount - 1
    fields[count].end = max(fields[count].start, end)
    fieldCount = count + 1
    flaw = .openQuote(field: count)
    rowLength = end + 1
    nextLine = line + 1
  }

  private var tooLong: ImportFailure {
    .truncated(file: file, detail: "the row at line \(line) is longer than \(Self.longestRow) bytes")
  }

  /// The offset of the quote that opens a field: at its start, or behind the equals sign that
  /// spreadsheet programs put before codes (`="01.0101"`).
  private func openingQuote(_ at: Int) throws(ImportFailure) -> Int? {
    guard try has(at) else { return nil }
    let byte = row[at]
    if byte == UInt8(ascii: "\"") { return at }
    if byte == UInt8(ascii: "="), try has(at + 1), row[at + 1] == UInt8(ascii: "\"") { return at + 1 }
    return nil
  }

  /// Whether the row's bytes reach to an offset, reading on if they do not yet.
  private func has(_ at: Int) throws(ImportFailure) -> Bool {
    while rowStart + at >= filled {
      if !(try fill()) { return false }
    }
    return true
  }

  /// Scans fields without quotes around them, and the delimiters behind them, up to the end of the row or
  /// to a field that may begin with a quote; whether the row ends there.
  private func scanPlain(_ at: inout Int, _ seen: inout UInt8) throws(ImportFailure) -> Bool {
    var first = at
    let delimiter = dialect.delimiter
    let mayQuote = dialect.quotesSpan
    while try has(at) {
      let bytes = row
      let available = filled - rowStart
      var index = at
      while index < available {
        let byte = bytes[index]
        if byte == delimiter {
          add(first, index, hasDoubledQuotes: false)
          index += 1
          first = index
          if mayQuote, index >= available || bytes[index] == 0x22 || bytes[index] == 0x3D {
            at = index
            return false
          }
          continue
        }
        if byte == 0x0A {
          let end = index > first && bytes[index - 1] == 0x0D ? index - 1 : index
          add(first, end, hasDoubledQuotes: false)
          at = index + 1
          nextLine += 1
          return true
        }
        seen |= byte
        index += 1
      }
      at = index
    }
    if !isAtEnd { throw tooLong }
    add(first, at, hasDoubledQuotes: false)
    return true
  }

  /// Scans a quoted field from behind its opening quote; whether the row ends with it.
  private func scanQuoted(
    from first: Int, _ at: inout Int, _ seen: inout UInt8
  ) throws(ImportFailure) -> Bool {
    var hasDoubledQuotes = false
    at = first
    while try has(at) {
      let byte = row[at]
      if byte == UInt8(ascii: "\"") {
        guard try has(at + 1), row[at + 1] == UInt8(ascii: "\"") else {
          add(first, at, hasDoubledQuotes: hasDoubledQuotes)
          at += 1
          return try scanAfterQuote(&at, &seen)
        }
        hasDoubledQuotes = true
        at += 1
      } else if byte == UInt8(ascii: "\n") {
        nextLine += 1
      }
      seen |= byte
      at += 1
    }
    flaw = .openQuote(field: fieldCount)
    add(first, at, hasDoubledQuotes: hasDoubledQuotes)
    return true
  }

  /// Scans what follows a closing quote, which should be a delimiter or a line end.
  private func scanAfterQuote(_ at: inout Int, _ seen: inout UInt8) throws(ImportFailure) -> Bool {
    while try has(at) {
      let byte = row[at]
      at += 1
      if byte == dialect.delimiter { return false }
      if byte == UInt8(ascii: "\n") {
        nextLine += 1
        return true
      }
      if byte != UInt8(ascii: "\r") { noteTextAfterQuote() }
      seen |= byte
    }
    return true
  }

  private func noteTextAfterQuote() {
    var noted: [Int] = []
    if case .textAfterQuote(let fields) = flaw { noted = fields }
    if noted.last != fieldCount - 1 { flaw = .textAfterQuote(fields: noted + [fieldCount - 1]) }
  }

  private func add(_ start: Int, _ end: Int, hasDoubledQuotes: Bool) {
    if fieldCount == fields.count { growFields() }
    let bounds = FieldBounds(start: start, end: end, hasDoubledQuotes: hasDoubledQuotes)
    fields.initializeElement(at: fieldCount, to: bounds)
    fieldCount += 1
  }
}
