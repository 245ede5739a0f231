public import Matching
import CareerModel

/// The interest scores of many learners, from a table of comma-separated values: a column `id` and six
/// columns `R`, `I`, `A`, `S`, `E`, `C` (or the types' names), in any order and beside any others.
public struct ScoreSheet: Sendable {
  /// A learner's row.
  public struct Row: Sendable {
    /// The school's own id for the learner.
    public let id: String
    /// The scores.
    public let scores: InterestScores
  }

  /// The rows that could be read, in the order of the file.
  public private(set) var rows: [Row] = []
  /// What is wrong with the others: one entry a row.
  public private(set) var diagnostics: [Diagnostic] = []
  /// The columns that were left alone.
  public private(set) var ignored: [String] = []

  /// The most learners a sheet may have.
  public static let mostRows = 5_000_000

  /// Reads a sheet. Scores run from 0 to `scale`. A row with a missing or wrong value is left out and
  /// described. Throws `ImportFailure` when the file cannot be read or lacks a column.
  public init(path: String, scale: Double = InterestScores.ownScale) throws(ImportFailure) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let file = InputFile(name: name, path: path, entry: nil, limit: 1 << 30)
    let reader = try DelimitedReader(file, .commas(.utf8))
    guard try reader.next() else { throw .empty(file: name) }
    let header = (0..<reader.fieldCount).map(reader.text)
    let wanted = [["id"]] + Self.typeNames
    let columns = wanted.map { names in
      header.firstIndex { column in names.contains { $0.caseInsensitiveEquals(column) } }
    }
    guard !columns.contains(nil) else {
      throw .unknownLayout(file: name, found: header, expected: wanted.map { $0[0] })
    }
    let found = columns.compactMap { $0 }
    ignored = header.indices.filter { !found.contains($0) }.map { header[$0] }
    let reading = Reading(file: name, header: header, columns: found, scale: scale)
    var seen: Set<String> = []
    while try reader.next() {
      guard rows.count < Self.mostRows else {
        throw .tooLarge(file: name, bytes: reader.rowOffset, limit: reader.rowOffset)
      }
      switch reading.row(reader) {
      case .success(let row):
        if seen.insert(row.id).inserted {
          rows.append(row)
        } else {
          diagnostics.append(reading.repeated(row.id, reader))
        }
      case .failure(let problem): diagnostics.append(problem.diagnostic)
      }
    }
  }

  private static let typeNames = [
    ["R", "Realistic"], ["I", "Investigative"], ["A", "Artistic"], ["S", "Social"], ["E", "Enterprising"],
    ["C", "Conventional"],
  ]

  private struct Problem: Error {
    let diagnostic: Diagnostic
  }

  /// How the rows of one file are read.
  private struct Reading {
    let file: String
    let header: [String]
    /// Where the id and the six scores stand.
    let columns: [Int]
    let scale: Double

    func row(_ reader: DelimitedReader) -> Result<Row, Problem> {
      switch reader.flaw {
      case .openQuote(let field):
        return problem(
          reader, header.indices.contains(field) ? header[field] : "", String(reader.text(field).prefix(60)),
          "a closing quote", hint: "A quote may be missing, or the file may be cut off.")
      case .textAfterQuote(let fields):
        return problem(
          reader, header.indices.contains(fields[0]) ? header[fields[0]] : "",
          String(reader.text(fields[0]).prefix(60)), "a comma or the end of the line after the closing quote")
      case nil: break
      }
      guard reader.fieldCount == header.count else {
        return problem(
          reader, "", "\(reader.fieldCount) fields", "\(header.count) fields, as in the header",
          hint: "The line may be torn.")
      }
      let id = reader.text(columns[0])
      if id.isEmpty { return problem(reader, header[columns[0]], "", "an id") }
      var numbers: [Double] = []
      numbers.reserveCapacity(6)
      for column in columns.dropFirst() {
        let text = reader.text(column)
        guard let number = Double(text), (0...scale).contains(number) else {
          return problem(
            reader, header[column], text, "a number from 0 to \(Figures.plain(scale))",
            hint: "Another instrument's scale is named with --scale.")
        }
        numbers.append(number)
      }
      do {
        return .success(Row(id: id, scores: try InterestScores(numbers, scale: scale)))
      } catch {
        return problem(reader, "", "", "six scores")
      }
    }

    /// Two learners under one id would be taken for one.
    func repeated(_ id: String, _ reader: DelimitedReader) -> Diagnostic {
      Diagnostic(
        severity: .error, file: file, line: reader.line, column: header[columns[0]], value: id,
        expected: "one row for each id")
    }

    private func problem(
      _ reader: DelimitedReader, _ column: String, _ value: String, _ expected: String, hint: String? = nil
    ) -> Result<Row, Problem> {
      .failure(
        Problem(
          diagnostic: Diagnostic(
            severity: .error, file: file, line: reader.line, column: column, value: value, expected: expected,
            hint: hint)))
    }
  }
}
