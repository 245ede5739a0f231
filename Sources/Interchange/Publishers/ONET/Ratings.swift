import CareerModel

/// Skills, Knowledge and Abilities: an importance (scale IM, 1 to 5) and a level (LV, 0 to 7) for each
/// occupation and element, paired into one row.
///
/// The row's `sample`, `date` and `suppress` are those of the importance. A level that O*NET
/// recommends to suppress is left out, because its importance is mostly good to use all the same.
struct Ratings {
  /// The two ratings of a key with their lines; a line of 0 means that it has not come.
  private struct Pair {
    var importance: Rating?
    var level: Rating?
    var importanceLine = 0
    var levelLine = 0

    var rows: Int { (importance == nil ? 0 : 1) + (level == nil ? 0 : 1) }
  }

  private var pairs: [Rating.Key: Pair] = [:]

  static func read(_ file: ONETFile, into schema: FactSchema) throws(ImportFailure) {
    let table = try file.open()
    let columns = RatingColumns(table)
    var ratings = Ratings()
    try table.forEachRow { row throws(RowProblem) in
      try ratings.take(row, columns, file)
    }
    ratings.settle(schema, file, table.ledger)
    file.credit(schema, table.ledger)
  }

  private mutating func take(
    _ row: SourceRow, _ columns: RatingColumns, _ file: ONETFile
  ) throws(RowProblem) -> RowFate {
    let scale = row.text(columns.scale)
    guard scale == "IM" || scale == "LV" else { return .setAside("other scales (\(scale))") }
    let key = try columns.key(row, file)
    let rating = try columns.rating(row, range: scale == "IM" ? 1...5 : 0...7)
    var pair = pairs[key] ?? Pair()
    let (other, line) = scale == "IM" ? (pair.importance, pair.importanceLine) : (pair.level, pair.levelLine)
    if let other {
      if other == rating { return .repeated }
      throw row.problem(columns.value, "the rating of line \(line), which has the same key")
    }
    if scale == "IM" {
      pair.importance = rating
      pair.importanceLine = row.place.line
    } else {
      pair.level = rating
      pair.levelLine = row.place.line
    }
    pairs[key] = pair
    return .pending
  }

  private func settle(_ schema: FactSchema, _ file: ONETFile, _ ledger: FileLedger) {
    let facts = file.session.facts(schema)
    for (key, pair) in pairs.sorted(by: { $0.key < $1.key }) {
      do throws(RowProblem) {
        ledger.settle(try facts.add(Self.row(key, pair), at: Self.place(pair, ledger)), rows: pair.rows)
      } catch {
        ledger.reject(rows: pair.rows)
        file.session.report(error, .error, ledger, line: Self.place(pair, ledger).line)
      }
    }
  }

  private static func place(_ pair: Pair, _ ledger: FileLedger) -> Place {
    Place(file: ledger.index, line: pair.importance == nil ? pair.levelLine : pair.importanceLine)
  }

  private static func row(_ key: Rating.Key, _ pair: Pair) throws(RowProblem) -> [String] {
    guard let importance = pair.importance else {
      throw RowProblem(
        column: ONETColumn.scale, value: "only LV for \(key.occupation), \(key.element)",
        expected: "a row with scale IM as well")
    }
    let level = pair.level.map { $0.suppress == "Y" ? "" : $0.value } ?? ""
    return [
      key.occupation.description, key.element, importance.value, level, importance.sample, importance.date,
      importance.suppress, pair.level?.notRelevant ?? "",
    ]
  }
}
