import CareerModel

/// Job Zones: how much preparation an occupation needs, from 1 to 5.
enum JobZones {
  static func read(_ file: ONETFile) throws(ImportFailure) {
    let table = try file.open()
    let code = table.required(ONETColumn.code)
    let zone = table.required("Job Zone")
    let date = table.optional(ONETColumn.date)
    let facts = file.session.facts(.jobZones)
    try table.forEachRow { row throws(RowProblem) in
      let value = try row.whole(zone)
      guard ["1", "2", "3", "4", "5"].contains(value) else {
        throw row.problem(zone, "a job zone from 1 to 5")
      }
      let occupation = try file.occupation(row, code).description
      return try facts.add([occupation, value, row.text(date)], at: row.place)
    }
    file.credit(.jobZones, table.ledger)
  }
}
