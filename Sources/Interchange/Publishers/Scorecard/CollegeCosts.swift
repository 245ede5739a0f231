import CareerModel

/// The Scorecard's institution file: what a college costs, how many finish, how many study there.
enum CollegeCosts {
  static func read(_ session: ImportSession) throws(ImportFailure) {
    let file = try session.intake.file(
      NamePattern("MERGED2023_24_PP.csv", starts: "merged"),
      or: NamePattern("Most-Recent-Cohorts-Institution.csv", starts: "most-recent-cohorts-institution"))
    let table = try session.table(file, .commas(.utf8OrWindows1252))
    let unit = table.required("UNITID")
    let whole = ["COSTT4_A", "TUITIONFEE_IN", "TUITIONFEE_OUT"].map { table.required($0) }
    let prices = ["NPT4_PUB", "NPT4_PRIV"].map { table.required($0) }
    let rates = ["C150_4", "C150_L4"].map { table.required($0) }
    let students = table.required("UGDS")
    let facts = session.facts(.institutionCosts)
    try table.forEachRow { row throws(RowProblem) in
      if let reason = Scorecard.setAside(row.text(unit)) { return .setAside(reason) }
      var fact = [try row.code(unit, as: UnitID.self).description]
      for column in whole { fact.append(try row.whole(column, absent: Scorecard.absent)) }
      fact.append(try first(prices, row))
      fact.append(try share(rates, row))
      fact.append(try row.whole(students, absent: Scorecard.absent))
      if fact.dropFirst().allSatisfy(\.isEmpty) { return .setAside("no figure") }
      return try facts.add(fact, at: row.place)
    }
    let named = file.name.firstMatch(of: /(\d{4})_(\d{2})/).map { "\($0.1)-\($0.2)" }
    let edition = session.edition(of: file, named: named)
    session.credit(.institutionCosts, to: table.ledger, .scorecard, edition)
    session.layout = "College Scorecard institution file \(edition.release), \(table.header.count) columns"
  }

  /// The first figure there is: public and private colleges, and those of four and of fewer years, have
  /// columns of their own for the same thing.
  private static func first(_ columns: [Column], _ row: SourceRow) throws(RowProblem) -> String {
    for column in columns {
      let figure = try row.decimal(column, absent: Scorecard.absent)
      if !figure.isEmpty { return figure }
    }
    return ""
  }

  private static func share(_ columns: [Column], _ row: SourceRow) throws(RowProblem) -> String {
    let share = try first(columns, row)
    if let number = Double(share), !(0...1).contains(number) {
      throw RowProblem(
        column: columns.map(\.name).joined(separator: ", "), value: share, expected: "a share from 0 to 1")
    }
    return share
  }
}
