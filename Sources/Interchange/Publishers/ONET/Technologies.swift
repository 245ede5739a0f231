import CareerModel

/// Technology Skills (Software Skills since 30.3): software and technologies by name.
enum Technologies {
  static func read(_ file: ONETFile) throws(ImportFailure) {
    let table = try file.open()
    let code = table.required(ONETColumn.code)
    let example = table.required("Example", "Workplace Example")
    let hot = table.optional("Hot Technology")
    let demand = table.optional("In Demand")
    let facts = file.session.facts(.technologies)
    try table.forEachRow { row throws(RowProblem) in
      let occupation = try file.occupation(row, code).description
      let fact = [occupation, try row.name(example), try row.flag(hot), try row.flag(demand)]
      return try facts.add(fact, at: row.place)
    }
    file.credit(.technologies, table.ledger)
  }
}
