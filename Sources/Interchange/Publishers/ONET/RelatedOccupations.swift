import CareerModel

/// Related Occupations: which occupations are close to one another, in three tiers.
enum RelatedOccupations {
  static func read(_ file: ONETFile) throws(ImportFailure) {
    let table = try file.open()
    let code = table.required(ONETColumn.code)
    let related = table.required("Related O*NET-SOC Code")
    let tier = table.required("Relatedness Tier")
    let rank = table.required("Index", "Related Index")
    let facts = file.session.facts(.relatedOccupations)
    try table.forEachRow { row throws(RowProblem) in
      let word = row.text(tier).lowercased()
      guard ["primary-short", "primary-long", "supplemental"].contains(word) else {
        throw row.problem(tier, "Primary-Short, Primary-Long or Supplemental")
      }
      let fact = [
        try file.occupation(row, code).description, try file.occupation(row, related).description,
        try row.whole(rank), word,
      ]
      return try facts.add(fact, at: row.place)
    }
    file.credit(.relatedOccupations, table.ledger)
  }
}
