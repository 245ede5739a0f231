import CareerModel

/// The national file of the wage survey: detailed occupations, major groups and the total.
enum NationalWages {
  static func read(_ session: ImportSession) throws(ImportFailure) {
    let file = try session.intake.file(
      NamePattern("national_M2024_dl.xlsx", starts: "national_m", endings: [".xlsx"]))
    let workbook = try WageWorkbook(file)
    let table = try session.table(workbook.estimates, of: file)
    let columns = WageColumns(table)
    try table.checkLayout()
    let facts = session.facts(.nationalWages)
    try table.forEachRow { row throws(RowProblem) in
      if let reason = columns.setAside(row) { return .setAside(reason) }
      return try facts.add(fact(row, columns, workbook.ceilings), at: row.place)
    }
    if workbook.ceilings == nil {
      session.warn(
        file.name, column: "Field Descriptions", value: "",
        expected: "a note on # with the highest wages published",
        hint: "Figures written as # stay absent.")
    }
    let edition = session.edition(of: file, said: workbook.period, named: WageWorkbook.period(of: file.name))
    session.credit(.nationalWages, to: table.ledger, .wages, edition)
    session.layout = "BLS national wages \(edition.release), sheet \(workbook.estimates.name)"
  }

  private static func fact(
    _ row: SourceRow, _ columns: WageColumns, _ ceilings: WageCeilings?
  ) throws(RowProblem) -> [String] {
    let hourly = try WageFigures(row, columns.hourly, ceiling: ceilings?.hourly, whole: false)
    let annual = try WageFigures(row, columns.annual, ceiling: ceilings?.annual, whole: true)
    let first = [
      try row.code(columns.code, as: SOCCode.self).description, try row.name(columns.title),
      try WageFigures.figure(row, columns.employment, whole: true),
      try WageFigures.figure(row, columns.hourlyMean, whole: false),
      try WageFigures.figure(row, columns.annualMean, whole: true),
    ]
    return first + hourly.values + annual.values + [hourly.topFrom, annual.topFrom]
  }
}
