import CareerModel

/// The O*NET Center's 2010_to_2019_Crosswalk.csv: what became of the occupations of 2010.
enum OccupationHistory {
  static func read(_ session: ImportSession) throws(ImportFailure) {
    let file = try session.intake.file(
      NamePattern("2010_to_2019_Crosswalk.csv", contains: "2010_to_2019"))
    let table = try session.table(file, .commas(.utf8OrWindows1252))
    let old = table.required("O*NET-SOC 2010 Code")
    let new = table.required("O*NET-SOC 2019 Code")
    let facts = session.facts(.occupationHistory)
    try table.forEachRow { row throws(RowProblem) in
      let before = try row.code(old, as: OccupationCode.self).description
      return try facts.add([before, row.code(new, as: OccupationCode.self).description], at: row.place)
    }
    let edition = session.edition(of: file, said: "O*NET-SOC 2010 to O*NET-SOC 2019")
    session.credit(.occupationHistory, to: table.ledger, .onetTaxonomy, edition)
    session.layout = "O*NET-SOC 2010 to O*NET-SOC 2019 crosswalk"
  }
}
