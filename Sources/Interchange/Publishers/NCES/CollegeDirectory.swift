import CareerModel

/// The IPEDS directory of colleges (hd), completed by what the offerings file (ic) says of them.
enum CollegeDirectory {
  static let controls = ["public", "private-nonprofit", "private-for-profit"]
  static let levels = ["four-year", "two-year", "less-than-two-year"]

  static func read(_ session: ImportSession) throws(ImportFailure) {
    let directory = try session.intake.file(NamePattern("hd2024.csv", starts: "hd20"))
    let answers = try offers(session, directory)
    let table = try session.table(directory, .commas(.utf8OrWindows1252))
    let columns = CollegeColumns(table)
    try table.checkLayout()
    let facts = session.facts(.institutions)
    var listed = Set<UnitID>()
    try table.forEachRow { row throws(RowProblem) in
      let college = try row.code(columns.unit, as: UnitID.self)
      let offers = answers?.byCollege[college] ?? .unknown
      let fate = try facts.add(fact(college, offers, row, columns, session, table.ledger), at: row.place)
      listed.insert(college)
      return fate
    }
    let edition = session.edition(of: directory, named: schoolYear(directory.name))
    session.credit(.institutions, to: table.ledger, .colleges, edition)
    if let answers { settle(answers, listed, session) }
    session.layout = "IPEDS directory \(edition.release), \(answers == nil ? "without" : "with") offerings"
  }

  /// The offerings that belong to a directory, if they were given.
  private static func offers(
    _ session: ImportSession, _ directory: InputFile
  ) throws(ImportFailure) -> CollegeOffers.Answers? {
    let pattern = NamePattern("ic2024.csv", starts: "ic20")
    if !session.intake.isSingleFile, let file = try session.intake.optionalFile(pattern) {
      if schoolYear(file.name) != schoolYear(directory.name) {
        session.warn(
          file.name, column: "", value: schoolYear(file.name) ?? "",
          expected: "the year of \(directory.name)", hint: "Give both files of one year.")
      }
      return try CollegeOffers.read(file, session)
    }
    session.warn(
      directory.name, column: "", value: "no offerings file", expected: "\(pattern.example) beside it",
      hint: "Without it, open admission and credit for experience or AP stay unknown.")
    return nil
  }

  private static func settle(
    _ answers: CollegeOffers.Answers, _ listed: Set<UnitID>, _ session: ImportSession
  ) {
    let known = answers.byCollege.keys.count { listed.contains($0) }
    answers.ledger.settle(.kept, rows: known)
    let unknown = answers.byCollege.count - known
    if unknown > 0 {
      answers.ledger.settle(.setAside("colleges that the directory does not list"), rows: unknown)
    }
    let edition = session.edition(of: answers.file, named: schoolYear(answers.file.name))
    session.credit(.institutions, to: answers.ledger, .colleges, edition, rows: known)
  }

  /// The school year in a file name: `hd2024.csv` is "2024-25".
  private static func schoolYear(_ name: String) -> String? {
    guard let year = name.firstMatch(of: /\d{4}/).flatMap({ Int($0.0) }) else { return nil }
    let next = (year + 1) % 100
    return "\(year)-\(next < 10 ? "0" : "")\(next)"
  }

  private static func fact(
    _ college: UnitID, _ offers: CollegeOffers, _ row: SourceRow, _ columns: CollegeColumns,
    _ session: ImportSession, _ ledger: FileLedger
  ) throws(RowProblem) -> [String] {
    let zip = row.text(columns.zip)
    return [
      college.description, try row.name(columns.name), row.text(columns.city), try row.state(columns.state),
      zip.hasPrefix("-") ? "" : zip, website(row, columns.website, session, ledger),
      try CollegeColumns.word(row, columns.control, controls),
      try CollegeColumns.word(row, columns.level, levels),
      try CollegeColumns.degrees(row, columns.latitude, limit: 90),
      try CollegeColumns.degrees(row, columns.longitude, limit: 180),
      offers.openAdmission, offers.creditForExperience, offers.creditForAP,
    ]
  }

  private static func website(
    _ row: SourceRow, _ column: Column, _ session: ImportSession, _ ledger: FileLedger
  ) -> String {
    let text = row.text(column)
    if text.isEmpty || text.hasPrefix("-") { return "" }
    if let address = Website.address(text) { return address }
    // Some colleges give somebody's mailbox, which does not belong in a report either.
    let shown = text.contains("@") ? "a mailbox" : text
    let problem = RowProblem(
      column: column.name, value: shown, expected: "the address of a web site",
      hint: "The college is kept without it.")
    session.report(problem, .warning, ledger, line: row.place.line)
    return ""
  }
}
