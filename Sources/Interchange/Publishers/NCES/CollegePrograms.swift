import CareerModel

/// Which programs a college offers, with which awards, and how many people completed one: from a list
/// with one line for each college and program, or from the completions file of IPEDS itself.
enum CollegePrograms {
  static func read(_ session: ImportSession) throws(ImportFailure) {
    let file = try session.intake.file(
      NamePattern("institution_programs_2023_24.csv", contains: "programs"),
      or: NamePattern("c2024_a.csv", starts: "c20", contains: "_a"))
    let table = try session.table(file, .commas(.utf8OrWindows1252))
    if table.header.contains("AWLEVEL") {
      try Completions.read(table, file, session)
    } else {
      try readList(table, file, session)
    }
  }

  private static func readList(
    _ table: SourceTable, _ file: InputFile, _ session: ImportSession
  ) throws(ImportFailure) {
    let unit = table.required("unitid")
    let program = table.required("cipcode")
    let levels = table.required("award_levels")
    let completions = table.required("completions")
    let facts = session.facts(.programOfferings)
    try table.forEachRow { row throws(RowProblem) in
      guard let code = CIPText.program(row.text(program)) else {
        throw row.problem(program, "a CIP code like 51.3801")
      }
      let fact = [
        try row.code(unit, as: UnitID.self).description, code.description, try awards(row, levels),
        try row.whole(completions),
      ]
      return try facts.add(fact, at: row.place)
    }
    let named = file.name.firstMatch(of: /(\d{4})_(\d{2})/).map { "\($0.1)-\($0.2)" }
    let edition = session.edition(of: file, named: named)
    session.credit(.programOfferings, to: table.ledger, .colleges, edition)
    session.layout = "programs by college \(edition.release), one line for each college and program"
  }

  private static func awards(_ row: SourceRow, _ column: Column) throws(RowProblem) -> String {
    var awards = Set<String>()
    for name in row.text(column).split(separator: "|") {
      guard let word = AwardNames.word(TidyText.text(String(name))) else {
        throw RowProblem(
          column: column.name, value: String(name), expected: "an award level as IPEDS names it")
      }
      awards.insert(word)
    }
    if awards.isEmpty { throw row.problem(column, "at least one award level") }
    return AwardNames.list(awards)
  }
}
