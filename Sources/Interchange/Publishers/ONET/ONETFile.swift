import CareerModel

/// A file of an O*NET release, about to be read.
struct ONETFile {
  /// How the tables of a release are written.
  enum Form: String {
    case text
    case commas = "CSV"
    case workbook

    /// The form of a file by its name.
    init(_ file: InputFile) {
      let name = NamePattern.withoutPacking(file.name).lowercased()
      self = name.hasSuffix(".csv") ? .commas : name.hasSuffix(".xlsx") ? .workbook : .text
    }
  }

  let input: InputFile
  let session: ImportSession
  let release: ONETRelease

  init(_ input: InputFile, _ session: ImportSession, _ release: ONETRelease) {
    self.input = input
    self.session = session
    self.release = release
  }

  /// Opens the table in the file.
  func open() throws(ImportFailure) -> SourceTable {
    switch Form(input) {
    case .text: return try noted(session.table(input, .tabs()))
    case .commas: return try noted(session.table(input, .commas()))
    case .workbook:
      let workbook = try Workbook(input)
      guard let first = workbook.sheetNames.first else { throw .empty(file: input.name) }
      return try noted(session.table(workbook.sheet(first), of: input))
    }
  }

  private func noted(_ table: SourceTable) -> SourceTable {
    // Occupation Data has a Title in every layout.
    if table.header.contains("Title"), ONETTable.folded(input.name) != "occupation data" {
      release.hasTitleColumns = true
    }
    return table
  }

  /// The occupation of a row, which must be one of the release if its list has been read.
  func occupation(_ row: SourceRow, _ column: Column) throws(RowProblem) -> OccupationCode {
    let code = try row.code(column, as: OccupationCode.self)
    if let occupations = release.occupations, !occupations.contains(code) {
      throw row.problem(column, "an occupation listed in Occupation Data")
    }
    return code
  }

  /// Notes that facts of a table come from this file.
  func credit(_ schema: FactSchema, _ ledger: FileLedger) {
    session.credit(schema, to: ledger, .onetDatabase, release.edition(input))
  }
}
