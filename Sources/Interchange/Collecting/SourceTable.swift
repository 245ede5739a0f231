/// A publisher's table that is being read: its header is known, its rows come one by one.
final class SourceTable {
  /// The names in the header line.
  let header: [String]
  let ledger: FileLedger

  private let session: ImportSession
  private let cursor: any RowCursor
  private var missing: [String] = []
  private var wanted: [String] = []
  private var read = Set<Int>()

  /// Reads the header. It is the first row, or, with `marker`, the first of the leading rows that has a
  /// column whose name ends so: spreadsheets begin with titles, and put years before names.
  init(
    _ cursor: any RowCursor, _ ledger: FileLedger, _ session: ImportSession, marker: String? = nil
  ) throws(ImportFailure) {
    self.cursor = cursor
    self.ledger = ledger
    self.session = session
    guard try cursor.next() else { throw .empty(file: ledger.file.name) }
    var names = Self.names(in: cursor)
    if let marker {
      // If no row will do, the one with the most names is what looked most like a header.
      var likeliest = names
      var leading = 1
      while !names.contains(where: { $0.hasSuffix(marker) }) {
        leading += 1
        guard leading <= 20, try cursor.next() else {
          throw .unknownLayout(file: ledger.file.name, found: likeliest, expected: [marker])
        }
        names = Self.names(in: cursor)
        if names.count > likeliest.count { likeliest = names }
      }
    }
    header = names
  }

  private static func names(in cursor: any RowCursor) -> [String] {
    var names = (0..<cursor.fieldCount).map { FootnoteMark.removed(from: cursor.text($0)) }
    while names.last == "" { names.removeLast() }
    return names
  }

  /// A column that every layout has, under one of the given names.
  func required(_ names: String...) -> Column {
    if let column = find(names) { return column }
    missing.append(names.joined(separator: " or "))
    return Column(name: names[0], index: nil)
  }

  /// A column that only some layouts have.
  func optional(_ names: String...) -> Column {
    find(names) ?? Column(name: names[0], index: nil)
  }

  /// A required column that is known by more than its name; `words` describe it.
  func required(_ words: String, where fits: (String) -> Bool) -> Column {
    wanted.append(words)
    if let index = header.firstIndex(where: fits) { return column(index) }
    missing.append(words)
    return Column(name: words, index: nil)
  }

  private func find(_ names: [String]) -> Column? {
    wanted.append(names.joined(separator: " or "))
    for name in names {
      if let index = header.firstIndex(where: { $0.caseInsensitiveEquals(name) }) {
        return column(index)
      }
    }
    return nil
  }

  private func column(_ index: Int) -> Column {
    read.insert(index)
    return Column(name: header[index], index: index)
  }

  /// Fails if a required column is missing. To be called before the first row is read.
  func checkLayout() throws(ImportFailure) {
    if !missing.isEmpty {
      throw .unknownLayout(file: ledger.file.name, found: header, expected: wanted)
    }
  }

  /// Hands every row to `body`, and keeps account of what becomes of it. What `body` throws rejects
  /// the row and goes into the diagnostics. With `hasFootnotes`, marks such as `[1]` after values are
  /// not part of them.
  func forEachRow(
    hasFootnotes: Bool = false, _ body: (SourceRow) throws(RowProblem) -> RowFate
  ) throws(ImportFailure) {
    try checkLayout()
    let row = SourceRow(cursor: cursor, file: ledger.index, hasFootnotes: hasFootnotes)
    let width = cursor.fieldCount
    while try cursor.next() {
      // Every publisher ends the last line: a file that does not was cut off, perhaps within a number.
      if cursor.isCutOff, cursor.flaw == nil {
        throw .truncated(file: ledger.file.name, detail: "line \(cursor.line), the last one, has no end")
      }
      ledger.countRow()
      session.tick(ledger)
      do throws(RowProblem) {
        try checkShape(width)
        ledger.settle(try body(row))
      } catch {
        ledger.reject()
        session.report(error, .error, ledger, line: cursor.line)
      }
    }
    session.finish(ledger)
  }

  private func checkShape(_ width: Int) throws(RowProblem) {
    switch cursor.flaw {
    case .openQuote(let field):
      throw RowProblem(
        column: name(field), value: String(cursor.text(field).prefix(60)),
        expected: "a closing quote", hint: "A quote may be missing, or the file may be cut off.")
    case .textAfterQuote(let fields):
      let problem = RowProblem(
        column: name(fields[0]), value: String(cursor.text(fields[0]).prefix(60)),
        expected: "a comma or the end of the line after the closing quote")
      // With the right number of fields, a stray quote in a column that nobody reads does no harm.
      if cursor.fieldCount != width || !read.isDisjoint(with: fields) { throw problem }
      session.report(problem, .warning, ledger, line: cursor.line)
    case nil: break
    }
    if cursor.fieldCount != width {
      throw RowProblem(
        column: "", value: "\(cursor.fieldCount) fields", expected: "\(width) fields, as in the header")
    }
  }

  private func name(_ field: Int) -> String { header.indices.contains(field) ? header[field] : "" }
}
