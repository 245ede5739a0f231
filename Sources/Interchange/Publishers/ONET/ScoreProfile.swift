import CareerModel

/// A table with one score for each of a fixed list of elements, such as the six interests.
struct ScoreProfile {
  let schema: FactSchema
  /// The scale whose scores are read; both run from 1 to 7.
  let scale: String
  /// The elements, in the order of the fact table's columns.
  let elements: [String]

  /// Occupational interests by Holland's six types.
  static let interests = ScoreProfile(
    schema: .interests, scale: "OI", elements: ["a", "b", "c", "d", "e", "f"].map { "1.B.1." + $0 })
  /// Work values.
  static let workValues = ScoreProfile(
    schema: .workValues, scale: "EX", elements: ["a", "b", "c", "d", "e", "f"].map { "1.B.2." + $0 })

  /// The scores of one occupation, and where they were read.
  private struct Scores {
    var values: [String]
    var lines: [Int]
  }

  func read(_ file: ONETFile) throws(ImportFailure) {
    let table = try file.open()
    let code = table.required(ONETColumn.code)
    let element = table.required(ONETColumn.element)
    let scale = table.required(ONETColumn.scale)
    let value = table.required(ONETColumn.value)
    var profiles: [OccupationCode: Scores] = [:]
    try table.forEachRow { row throws(RowProblem) in
      let found = row.text(scale)
      guard found == self.scale else { return .setAside("ranks of high points (scale \(found))") }
      guard let position = elements.firstIndex(of: row.text(element)) else {
        throw row.problem(element, "one of \(elements.joined(separator: ", "))")
      }
      let score = try self.score(row, value)
      let occupation = try file.occupation(row, code)
      let empty = Scores(values: elements.map { _ in "" }, lines: elements.map { _ in 0 })
      var scores = profiles[occupation] ?? empty
      if scores.lines[position] > 0 {
        if scores.values[position] == score { return .repeated }
        throw row.problem(value, "the score of line \(scores.lines[position]), which has the same key")
      }
      scores.values[position] = score
      scores.lines[position] = row.place.line
      profiles[occupation] = scores
      return .pending
    }
    settle(profiles, file, table.ledger)
    file.credit(schema, table.ledger)
  }

  private func score(_ row: SourceRow, _ column: Column) throws(RowProblem) -> String {
    let text = try row.decimal(column)
    guard let number = Double(text), (1...7).contains(number) else {
      throw row.problem(column, "a score from 1 to 7")
    }
    return text
  }

  /// Makes facts of the complete profiles; half a profile would be read as a whole one.
  private func settle(_ profiles: [OccupationCode: Scores], _ file: ONETFile, _ ledger: FileLedger) {
    let facts = file.session.facts(schema)
    for (occupation, scores) in profiles.sorted(by: { $0.key < $1.key }) {
      let lines = scores.lines.filter { $0 > 0 }
      let first = lines.min() ?? 0
      do throws(RowProblem) {
        guard lines.count == elements.count else {
          throw RowProblem(
            column: ONETColumn.element, value: "\(lines.count) scores for \(occupation)",
            expected: "a score for each of \(elements.joined(separator: ", "))")
        }
        let row = [occupation.description] + scores.values
        ledger.settle(try facts.add(row, at: Place(file: ledger.index, line: first)), rows: lines.count)
      } catch {
        ledger.reject(rows: lines.count)
        file.session.report(error, .error, ledger, line: first)
      }
    }
  }
}
