import CareerModel
import Foundation

/// One import under way: the files it was given, the facts made so far, and the account of both.
final class ImportSession {
  let intake: Intake
  let pathwayNames: PathwayNames
  /// The O*NET-SOC codes there are; `nil` where nobody said.
  let occupations: Set<String>?
  /// The layout that was recognized, in words.
  var layout = ""

  private let statedRelease: String?
  private let progress: ((String, Int) -> Void)?
  private var ledgers: [FileLedger] = []
  private var collectors: [String: FactCollector] = [:]
  private var credits: [FactCredit] = []
  private var diagnostics: [Diagnostic] = []
  private var diagnosticCount = 0

  /// `release` is what the caller says about files that do not name their release.
  init(
    _ intake: Intake, _ pathwayNames: PathwayNames, occupations: Set<String>?, release: String?,
    progress: ((String, Int) -> Void)?
  ) {
    self.intake = intake
    self.pathwayNames = pathwayNames
    self.occupations = occupations
    statedRelease = release
    self.progress = progress
  }

  // MARK: Reading

  /// Opens an account for a file.
  func ledger(for file: InputFile) -> FileLedger {
    let ledger = FileLedger(file, index: ledgers.count)
    ledgers.append(ledger)
    return ledger
  }

  /// Opens a delimited file.
  func table(_ file: InputFile, _ dialect: Dialect) throws(ImportFailure) -> SourceTable {
    try table(DelimitedReader(file, dialect), of: file)
  }

  /// Opens a table whose rows some reader steps through.
  func table(
    _ cursor: any RowCursor, of file: InputFile, marker: String? = nil
  ) throws(ImportFailure) -> SourceTable {
    try SourceTable(cursor, ledger(for: file), self, marker: marker)
  }

  /// Tells the caller now and then how far a file has been read.
  func tick(_ ledger: FileLedger) {
    if ledger.read % 4096 == 0 { progress?(ledger.file.name, ledger.read) }
  }

  /// A file has been read to its end.
  func finish(_ ledger: FileLedger) {
    progress?(ledger.file.name, ledger.read)
    if ledger.read == 0 {
      warn(ledger.file.name, column: "", value: "", expected: "rows after the header line")
    }
  }

  // MARK: Collecting

  /// The rows of a table, which the first call begins.
  func facts(_ schema: FactSchema) -> FactCollector {
    if let collector = collectors[schema.name] { return collector }
    let collector = FactCollector(schema) { [unowned self] in ledgers[$0].file.name }
    collectors[schema.name] = collector
    return collector
  }

  /// Notes that facts of a table come from a file.
  func credit(
    _ schema: FactSchema, to ledger: FileLedger, _ publication: Publication, _ edition: Edition,
    rows: Int? = nil
  ) {
    credits.append(
      FactCredit(
        table: schema.name, file: ledger.index, publication: publication, edition: edition, rows: rows))
  }

  /// The edition of a file: what the file says itself, else what the caller says, else what may be read
  /// off its name. Where nothing is known that is said, and a warning reminds of it.
  func edition(of file: InputFile, said: String? = nil, date: String = "", named: String? = nil) -> Edition {
    if let said { return Edition(release: said, date: date) }
    if let statedRelease { return Edition(release: statedRelease, date: date) }
    if let named { return Edition(release: named, date: date) }
    warn(
      file.name, column: "release", value: "", expected: "the release or reference period",
      hint: "The file does not say it; name it when importing.")
    return Edition(release: "not stated", date: date)
  }

  // MARK: Diagnostics

  /// Notes a problem with a row.
  func report(_ problem: RowProblem, _ severity: Diagnostic.Severity, _ ledger: FileLedger, line: Int) {
    add(
      Diagnostic(
        severity: severity, file: ledger.file.name, line: line, column: problem.column,
        value: problem.value, expected: problem.expected, hint: problem.hint))
  }

  /// Notes something about a whole file that somebody should look at.
  func warn(_ file: String, column: String, value: String, expected: String, hint: String? = nil) {
    add(
      Diagnostic(
        severity: .warning, file: file, line: 0, column: column, value: value, expected: expected, hint: hint)
    )
  }

  private func add(_ diagnostic: Diagnostic) {
    diagnosticCount += 1
    if diagnostics.count < ImportReport.diagnosticLimit { diagnostics.append(diagnostic) }
  }

  // MARK: Finishing

  /// Everything the import made.
  func outcome(checksum: @escaping (URL) throws -> String) throws(ImportFailure) -> ImportOutcome {
    var tables: [FactTable] = []
    var sources: [FactSource] = []
    var checksums = Checksums(checksum)
    for schema in FactSchema.published {
      guard let collector = collectors[schema.name] else { continue }
      tables.append(try collector.sorted())
      var merged: [FactSource] = []
      for credit in credits where credit.table == schema.name {
        let file = ledgers[credit.file].file
        let rows = credit.rows ?? collector.rows(from: credit.file)
        credit.add(rows, of: file, checksum: try checksums.checksum(of: file), to: &merged)
      }
      sources += merged
    }
    let report = ImportReport(
      layout: layout, files: ledgers.map(\.report), diagnostics: diagnostics, diagnosticCount: diagnosticCount
    )
    return ImportOutcome(tables: tables, sources: sources, report: report)
  }
}
