import CareerModel

/// Occupation Data: the occupations of the taxonomy and their titles. Descriptions are left alone.
enum OccupationData {
  static func read(_ file: ONETFile) throws(ImportFailure) {
    let table = try file.open()
    let code = table.required(ONETColumn.code)
    let title = table.required(ONETColumn.title)
    let facts = file.session.facts(.occupations)
    var occupations = Set<OccupationCode>()
    try table.forEachRow { row throws(RowProblem) in
      let occupation = try row.code(code, as: OccupationCode.self)
      let fate = try facts.add([occupation.description, row.name(title)], at: row.place)
      occupations.insert(occupation)
      return fate
    }
    file.release.occupations = occupations
    file.credit(.occupations, table.ledger)
  }
}
