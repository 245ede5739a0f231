import CareerModel

/// Table 1.2 of the BLS workbook occupation.xlsx: employment now and in ten years, openings, and what
/// an occupation usually asks for.
///
/// Kept are the line items, in BLS's own granularity, and the total of all occupations. An em dash
/// means that there is no figure; the word "None" means that nothing is asked for.
enum EmploymentProjections {
  /// The code of all occupations together.
  static let total = "00-0000"
  private static let absent: Set<String> = ["—", "–", "-"]

  static func read(_ session: ImportSession) throws(ImportFailure) {
    let file = try session.intake.file(
      NamePattern("occupation.xlsx", contains: "occupation", endings: [".xlsx"]))
    let sheet = try Workbook(file).sheet("Table 1.2")
    let table = try session.table(sheet, of: file, marker: "National Employment Matrix code")
    let columns = ProjectionColumns(table)
    try table.checkLayout()
    let facts = session.facts(.projections)
    try table.forEachRow(hasFootnotes: true) { row throws(RowProblem) in
      let code = row.text(columns.code)
      if code.isEmpty { return .setAside("footnotes") }
      switch row.text(columns.kind) {
      case "Line item": break
      case "Summary" where code == total: break
      case "Summary": return .setAside("summaries of several occupations")
      default: throw row.problem(columns.kind, "Line item or Summary")
      }
      return try facts.add(fact(row, columns), at: row.place)
    }
    let years = columns.years
    let edition = session.edition(of: file, said: "\(years.first)-\(years.last % 100)")
    session.credit(.projections, to: table.ledger, .projections, edition)
    session.layout = "BLS employment projections \(edition.release), Table 1.2"
  }

  private static func fact(_ row: SourceRow, _ columns: ProjectionColumns) throws(RowProblem) -> [String] {
    [
      try row.code(columns.code, as: SOCCode.self).description, try row.name(columns.title),
      try row.decimal(columns.employment), try row.decimal(columns.projected),
      try row.decimal(columns.change), try row.decimal(columns.openings, absent: absent),
      text(row, columns.education), text(row, columns.experience), text(row, columns.training),
    ]
  }

  private static func text(_ row: SourceRow, _ column: Column) -> String {
    let text = row.text(column)
    return absent.contains(text) ? "" : text
  }
}
