import CareerModel

/// Alternate Titles (Job Titles since 30.3): what people call an occupation.
enum AlternateTitles {
  static func read(_ file: ONETFile) throws(ImportFailure) {
    let table = try file.open()
    let code = table.required(ONETColumn.code)
    let title = table.required("Alternate Title", "Job Title")
    let facts = file.session.facts(.alternateTitles)
    try table.forEachRow { row throws(RowProblem) in
      let occupation = try file.occupation(row, code).description
      return try facts.add([occupation, row.name(title)], at: row.place)
    }
    file.credit(.alternateTitles, table.ledger)
  }
}
