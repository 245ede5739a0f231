/// Counts what becomes of the rows of one file.
final class FileLedger {
  let file: InputFile
  /// The position of the file among those of the import.
  let index: Int
  private(set) var read = 0
  private(set) var kept = 0
  private(set) var rejected = 0
  private var setAside: [String: Int] = [:]

  init(_ file: InputFile, index: Int) {
    self.file = file
    self.index = index
  }

  /// Counts a row that was read.
  func countRow() { read += 1 }

  /// Counts rows whose fate is settled.
  func settle(_ fate: RowFate, rows: Int = 1) {
    switch fate {
    case .kept: kept += rows
    case .setAside(let reason): setAside[reason, default: 0] += rows
    case .pending: break
    }
  }

  /// Counts rows with something wrong.
  func reject(rows: Int = 1) { rejected += rows }

  /// The counts.
  var report: FileReport {
    FileReport(
      name: file.name, rowsRead: read, rowsKept: kept,
      setAside: setAside.sorted { $0.key < $1.key }.map { SetAside(reason: $0.key, rows: $0.value) },
      rowsRejected: rejected)
  }
}
