import CareerModel

/// The SCED course list: codes and titles of secondary courses. Descriptions are left alone.
enum SecondaryCourses {
  static func read(_ session: ImportSession) throws(ImportFailure) {
    let file = try session.intake.file(NamePattern("sced_v12.csv", contains: "sced"))
    let reader = try DelimitedReader(file, .commas(.utf8OrWindows1252))
    let table = try session.table(reader, of: file)
    let title = table.required("Course Title")
    let code = table.required("SCED Course Code")
    let facts = session.facts(.courses)
    try table.forEachRow { row throws(RowProblem) in
      guard let course = SCEDCode(row.text(code)) else {
        throw row.problem(
          code, "a SCED code of five digits", hint: "A spreadsheet may have dropped a leading zero.")
      }
      return try facts.add([course.description, row.name(title)], at: row.place)
    }
    let named = file.name.firstMatch(of: /(?i)v(\d+)/).map { "version \($0.1)" }
    let edition = session.edition(of: file, named: named)
    session.credit(.courses, to: table.ledger, .secondaryCourses, edition)
    session.layout = "SCED course list \(edition.release), \(reader.encoding)"
  }
}
