import CareerModel

/// The O*NET Center's 2019_to_SOC_Crosswalk.csv: the SOC 2018 occupation of each O*NET-SOC occupation.
enum OccupationCrosswalk {
  static func read(_ session: ImportSession) throws(ImportFailure) {
    let file = try session.intake.file(
      NamePattern("2019_to_SOC_Crosswalk.csv", contains: "to_soc_crosswalk"))
    let table = try session.table(file, .commas(.utf8OrWindows1252))
    let code = table.required("O*NET-SOC 2019 Code")
    let soc = table.required("2018 SOC Code")
    let facts = session.facts(.occupationSOC)
    try table.forEachRow { row throws(RowProblem) in
      let occupation = try row.code(code, as: OccupationCode.self).description
      return try facts.add([occupation, row.code(soc, as: SOCCode.self).description], at: row.place)
    }
    let edition = session.edition(of: file, said: "O*NET-SOC 2019 to SOC 2018")
    session.credit(.occupationSOC, to: table.ledger, .onetTaxonomy, edition)
    session.layout = "O*NET-SOC 2019 to SOC 2018 crosswalk"
  }
}
