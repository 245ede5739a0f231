import CareerModel

/// The SOC 2018 structure: major and minor groups, broad and detailed occupations.
enum OccupationStructure {
  static func read(_ session: ImportSession) throws(ImportFailure) {
    let file = try session.intake.file(
      NamePattern("a .csv of the SOC 2018 structure", starts: "soc", contains: "2018"))
    let table = try session.table(file, .commas(.utf8OrWindows1252))
    let group = table.required("SOC Group")
    let code = table.required("SOC Code")
    let title = table.required("SOC Title")
    let facts = session.facts(.socGroups)
    try table.forEachRow { row throws(RowProblem) in
      let level = row.text(group).lowercased()
      guard ["major", "minor", "broad", "detailed"].contains(level) else {
        throw row.problem(group, "Major, Minor, Broad or Detailed")
      }
      let fact = [try row.code(code, as: SOCCode.self).description, level, try row.name(title)]
      return try facts.add(fact, at: row.place)
    }
    let named = file.name.firstMatch(of: /(?i)soc_?(\d{4})/).map { String($0.1) }
    session.credit(
      .socGroups, to: table.ledger, .occupationClassification, session.edition(of: file, named: named))
    session.layout = "SOC structure, one line for each group"
  }
}
