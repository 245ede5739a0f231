import CareerModel

/// The Scorecard's field of study file: earnings one year after completion, and debt, by college, CIP
/// series and credential.
///
/// The columns changed their names over the releases: `P_MD_EARN_WNE`, `MD_EARN_WNE`,
/// `EARN_MDN_HI_1YR` and `EARN_MDN_1YR` are all median earnings after one year.
enum FieldOutcomes {
  /// The words for credential levels 1 to 8 (CREDLEV).
  static let credentials = [
    "certificate", "associate", "bachelor", "postbachelor-certificate", "master", "doctorate",
    "professional", "graduate-certificate",
  ]

  static func read(_ session: ImportSession) throws(ImportFailure) {
    let file = try session.intake.file(
      NamePattern("FieldOfStudyData1516_1617_PP.csv", starts: "fieldofstudydata"),
      or: NamePattern("Most-Recent-Cohorts-Field-of-Study.csv", starts: "most-recent-cohorts-field"))
    let table = try session.table(file, .commas(.utf8OrWindows1252))
    let unit = table.required("P_UNITID", "UNITID")
    let series = table.required("P_CIPCODE", "CIPCODE")
    let level = table.required("P_CREDLEV", "CREDLEV")
    let earnings = table.required("P_MD_EARN_WNE", "MD_EARN_WNE", "EARN_MDN_HI_1YR", "EARN_MDN_1YR")
    let debt = table.required("P_DEBTMEDIAN", "DEBTMEDIAN", "DEBT_ALL_STGP_EVAL_MDN")
    let facts = session.facts(.fieldOutcomes)
    try table.forEachRow { row throws(RowProblem) in
      let earned = try row.whole(earnings, absent: Scorecard.absent)
      let owed = try row.whole(debt, absent: Scorecard.absent)
      if earned.isEmpty, owed.isEmpty { return .setAside("no figure, or none that is not withheld") }
      if let reason = Scorecard.setAside(row.text(unit)) { return .setAside(reason) }
      guard let number = Int(row.text(level)), credentials.indices.contains(number - 1) else {
        throw row.problem(level, "a credential level from 1 to 8")
      }
      let college = try row.code(unit, as: UnitID.self).description
      let fact = [college, try code(row, series), credentials[number - 1], earned, owed]
      return try facts.add(fact, at: row.place)
    }
    let edition = session.edition(of: file, named: period(file.name))
    session.credit(.fieldOutcomes, to: table.ledger, .scorecard, edition)
    session.layout = "College Scorecard field of study file \(edition.release), column \(earnings.name)"
  }

  /// The four-digit code, which the file writes without a dot and without leading zeros: 100 is `01.00`.
  private static func code(_ row: SourceRow, _ column: Column) throws(RowProblem) -> String {
    let text = row.text(column)
    guard text.isDigits, text.utf8.count <= 4 else {
      throw row.problem(column, "a four-digit CIP code without a dot")
    }
    let digits = String(repeating: "0", count: 4 - text.count) + text
    return "\(digits.prefix(2)).\(digits.suffix(2))"
  }

  /// The two years of completion in a file name: `1516_1617` is "2015-16 and 2016-17".
  private static func period(_ name: String) -> String? {
    name.firstMatch(of: /(\d{2})(\d{2})_(\d{2})(\d{2})/).map { "20\($0.1)-\($0.2) and 20\($0.3)-\($0.4)" }
  }
}
