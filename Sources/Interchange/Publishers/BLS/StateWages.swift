import CareerModel

/// Median wages by state, from a list with one line for each state and occupation, or from the wage
/// survey's own workbook of states.
enum StateWages {
  static func read(_ session: ImportSession) throws(ImportFailure) {
    let file = try session.intake.file(
      NamePattern(
        "state_M2024_dl.xlsx or a .csv of state wages", contains: "state", endings: [".csv", ".xlsx"]))
    let isWorkbook = file.name.lowercased().hasSuffix(".xlsx")
    let table =
      isWorkbook
      ? try session.table(WageWorkbook(file).estimates, of: file)
      : try session.table(file, .commas())
    let state = table.required("state", "PRIM_STATE")
    let soc = table.required("soc_code", "OCC_CODE")
    let hourly = table.required("hourly_median", "H_MEDIAN")
    let annual = table.required("annual_median", "A_MEDIAN")
    let facts = session.facts(.stateWages)
    try table.forEachRow { row throws(RowProblem) in
      let fact = [
        try row.state(state), try row.code(soc, as: SOCCode.self).description,
        try WageFigures.figure(row, hourly, whole: false), try WageFigures.figure(row, annual, whole: true),
      ]
      if fact[2].isEmpty, fact[3].isEmpty { return .setAside("no median") }
      return try facts.add(fact, at: row.place)
    }
    let edition = session.edition(of: file, named: WageWorkbook.period(of: file.name))
    session.credit(.stateWages, to: table.ledger, .wages, edition)
    session.layout = "median wages by state \(edition.release), \(isWorkbook ? "BLS workbook" : "CSV")"
  }
}
