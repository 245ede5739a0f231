import CareerModel

/// Three yes-or-no answers of a college from the IPEDS offerings file (ic).
struct CollegeOffers: Equatable {
  /// Whether everybody with a diploma is admitted (OPENADMP).
  let openAdmission: String
  /// Whether credit is given for life experience (CREDITS2).
  let creditForExperience: String
  /// Whether credit is given for Advanced Placement (CREDITS3).
  let creditForAP: String

  /// A college of which the file says nothing.
  static let unknown = CollegeOffers(openAdmission: "", creditForExperience: "", creditForAP: "")

  /// The answers of all colleges in a file.
  struct Answers {
    let file: InputFile
    let ledger: FileLedger
    let byCollege: [UnitID: CollegeOffers]
  }

  /// Reads the offerings file. What becomes of its rows is settled with the directory.
  static func read(_ file: InputFile, _ session: ImportSession) throws(ImportFailure) -> Answers {
    let table = try session.table(file, .commas(.utf8OrWindows1252))
    let unit = table.required("UNITID")
    let admission = table.required("OPENADMP")
    let experience = table.required("CREDITS2")
    let placement = table.required("CREDITS3")
    var answers: [UnitID: CollegeOffers] = [:]
    try table.forEachRow { row throws(RowProblem) in
      let college = try row.code(unit, as: UnitID.self)
      let offers = CollegeOffers(
        openAdmission: try yes(row, admission), creditForExperience: try yes(row, experience),
        creditForAP: try yes(row, placement))
      if let other = answers[college] {
        if other == offers { return .repeated }
        throw row.problem(unit, "one row for each college")
      }
      answers[college] = offers
      return .pending
    }
    return Answers(file: file, ledger: table.ledger, byCollege: answers)
  }

  /// IPEDS writes 1 for yes, 0 or 2 for no, and a negative number for no answer.
  private static func yes(_ row: SourceRow, _ column: Column) throws(RowProblem) -> String {
    switch row.text(column) {
    case "1": return "Y"
    case "0", "2", "", "-1", "-2", "-3": return ""
    default: throw row.problem(column, "1, 0, 2 or a negative number")
    }
  }
}
