import CareerModel

/// O*NET OnLine's three lists of occupations with a bright outlook, one for each reason.
enum BrightOutlookLists {
  /// The reasons, with what the names of their lists contain.
  private static let lists: [(reason: String, pattern: NamePattern)] = [
    ("growth", NamePattern("bright_outlook_growth.csv", contains: "growth")),
    ("openings", NamePattern("bright_outlook_openings.csv", contains: "openings")),
    ("emerging", NamePattern("bright_outlook_new_emerging.csv", contains: "emerging")),
  ]

  static func read(_ session: ImportSession) throws(ImportFailure) {
    // All three are looked for first: with one missing, the reasons would be wrong by omission.
    var found: [(reason: String, file: InputFile)] = []
    for (reason, pattern) in lists {
      guard let file = try session.intake.optionalFile(pattern) else {
        throw .missingFile(name: pattern.example, folder: session.intake.name)
      }
      found.append((reason, file))
    }
    let facts = session.facts(.brightOutlook)
    for (reason, file) in found {
      let table = try session.table(file, .commas(.utf8OrWindows1252))
      let code = table.required("O*NET-SOC 2019 Code", "Code", "O*NET-SOC Code")
      try table.forEachRow { row throws(RowProblem) in
        let occupation = try row.code(code, as: OccupationCode.self).description
        return try facts.add([occupation, reason], at: row.place)
      }
      session.credit(.brightOutlook, to: table.ledger, .onetOnLine, session.edition(of: file))
    }
    session.layout = "O*NET OnLine lists of bright outlook occupations, one for each reason"
  }
}
