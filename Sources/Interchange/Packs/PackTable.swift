import Planning

/// A CSV file of a pack, read as a whole, with the place of every cell.
struct PackTable: Sendable {
  let source: SourceText
  /// The names of the columns, as the first line has them.
  let columns: [String]
  /// Where each row begins, in bytes.
  private(set) var starts: [Int] = []
  /// Where the cells of all rows begin and end, in bytes from the row's start.
  private var bounds: [FieldBounds] = []
  private let index: [String: Int]

  private init(source: SourceText, columns: [String]) {
    self.source = source
    self.columns = columns
    index = Dictionary(columns.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// Reads a file and calls with each row that is whole. `nil` when its first line does not name the columns.
  static func read(
    _ source: SourceText, columns known: [String], needed: [String], log: ProblemLog,
    row body: (PackTable, Int, DelimitedReader) -> Void
  ) -> PackTable? {
    let name = source.file
    if let line = source.lineLonger(than: PackLimits.line) {
      log.error(
        at: PackPlace(file: name, line: line), "The line is longer than \(PackLimits.line >> 20) MB.",
        hint: "A line is one row; look into it.")
      return nil
    }
    do throws(ImportFailure) {
      let reader = try DelimitedReader(bytes: source.bytes, file: name, .commas())
      guard try reader.next(), reader.flaw == nil else {
        log.error(at: PackPlace(file: name, line: 1), "The first line does not name the columns.")
        return nil
      }
      guard var table = header(reader, source, known, needed, log) else { return nil }
      var seen = 0
      while try reader.next() {
        seen += 1
        guard seen <= PackLimits.rows else {
          log.error(
            at: PackPlace(file: name, line: reader.line), "The file has more than \(PackLimits.rows) rows.",
            hint: "The rest is not read.")
          return table
        }
        guard table.isWhole(reader, log) else { continue }
        let row = table.starts.count
        table.starts.append(reader.rowOffset)
        table.bounds.append(contentsOf: reader.fields[0..<reader.fieldCount])
        body(table, row, reader)
      }
      return table
    } catch {
      log.error(
        at: PackPlace(file: name), "The file cannot be read: \(error)", hint: "Save it anew as CSV in UTF-8.")
      return nil
    }
  }

  private static func header(
    _ reader: DelimitedReader, _ source: SourceText, _ known: [String], _ needed: [String], _ log: ProblemLog
  ) -> PackTable? {
    let columns = (0..<reader.fieldCount).map { reader.text($0) }
    let nearest = NearestWords(known)
    var isRight = true
    func place(_ field: Int) -> PackPlace { source.place(reader.rowOffset + reader.fields[field].start) }
    for (field, column) in columns.enumerated().prefix(200) {
      if !known.contains(column) {
        isRight = false
        log.error(
          at: place(field), "There is no column \(PackText.quoted(column)).",
          hint: nearest.hint(for: column) ?? "There are: " + known.joined(separator: ", ") + ".")
      } else if columns[..<field].contains(column) {
        isRight = false
        log.error(at: place(field), "The column \"\(column)\" is there twice.", hint: "Take one of them out.")
      }
    }
    for column in needed where !columns.contains(column) {
      isRight = false
      log.error(
        at: PackPlace(file: source.file, line: reader.line),
        "There is no column \"\(column)\", which is needed.",
        hint: "The first line names the columns.")
    }
    return isRight ? PackTable(source: source, columns: columns) : nil
  }

  /// Whether a row has a cell for every column.
  private func isWhole(_ reader: DelimitedReader, _ log: ProblemLog) -> Bool {
    // The quote stands before the text of its cell.
    func place(_ field: Int) -> PackPlace {
      source.place(reader.rowOffset + reader.fields[min(field, reader.fieldCount - 1)].start - 1)
    }
    func name(_ field: Int) -> String {
      field < columns.count ? "\"\(columns[field])\"" : "number \(field + 1)"
    }
    switch reader.flaw {
    case .openQuote(let field):
      log.error(
        at: place(field), "The quote before \(name(field)) is never closed.",
        hint: "Add the closing quote; a quote inside of a text is doubled: \"\".")
      return false
    case .textAfterQuote(let fields):
      log.error(
        at: place(fields[0]), "Something follows the closing quote of \(name(fields[0])).",
        hint: "A quote inside of a text is doubled: \"\".")
      return false
    case nil: break
    }
    if reader.fieldCount == columns.count {
      // Spreadsheet programs write rows of nothing but commas.
      return (0..<reader.fieldCount).contains { reader.fields[$0].start < reader.fields[$0].end }
    }
    log.error(
      at: PackPlace(file: source.file, line: reader.line),
      "The row has \(reader.fieldCount) cells, and the first line names \(columns.count).",
      hint: reader.fieldCount > columns.count
        ? "Put texts with a comma in quotes." : "The line may be cut off; empty cells need their commas.")
    return false
  }

  /// Which column has a name.
  func column(_ name: String) -> Int? { index[name] }

  /// The place of a row.
  func place(row: Int) -> PackPlace {
    PackPlace(file: source.file, line: source.place(starts[row]).line)
  }

  /// The place of a cell, or of a value in it.
  func place(row: Int, column: String, value: String? = nil) -> PackPlace {
    guard let field = index[column] else { return place(row: row) }
    let cell = bounds[row * columns.count + field]
    let (start, end) = (starts[row] + cell.start, starts[row] + cell.end)
    guard let value else { return source.place(start) }
    let wanted = Array(value.utf8)
    let bytes = source.bytes[start..<end]
    for at in bytes.indices where at + wanted.count <= end {
      guard bytes[at..<(at + wanted.count)].elementsEqual(wanted), !isWord(at - 1, in: bytes),
        !isWord(at + wanted.count, in: bytes)
      else { continue }
      return source.place(at)
    }
    return source.place(start)
  }

  /// The place of a character of a cell.
  func place(row: Int, column: String, offset: Int) -> PackPlace {
    var place = place(row: row, column: column)
    place.column += offset
    return place
  }

  private func isWord(_ at: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    bytes.indices.contains(at) && PackText.isCourseIDByte(bytes[at])
  }
}
