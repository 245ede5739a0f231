import CareerModel

/// NCES's CIPCode2020.csv: the families, series and programs that are current. Codes that were deleted
/// or moved elsewhere are listed there too, and set aside.
enum ProgramClassification {
  static func read(_ session: ImportSession) throws(ImportFailure) {
    let file = try session.intake.file(NamePattern("CIPCode2020.csv", starts: "cipcode"))
    let table = try session.table(file, .commas(.utf8OrWindows1252))
    let code = table.required("CIPCode")
    let action = table.required("Action")
    let title = table.required("CIPTitle")
    let groups = session.facts(.programGroups)
    let programs = session.facts(.programs)
    try table.forEachRow { row throws(RowProblem) in
      guard let level = CIPText.level(row.text(code)) else {
        throw row.problem(code, "a CIP code like 51, 51.38 or 51.3801")
      }
      switch row.text(action) {
      case "No substantive changes", "New", "Moved to": break
      case "Moved from": return .setAside("codes that moved to another code")
      case "Deleted": return .setAside("codes that were deleted")
      default: throw row.problem(action, "No substantive changes, New, Moved to, Moved from or Deleted")
      }
      let name = CIPText.title(try row.name(title))
      switch level {
      case .family: return try groups.add([row.text(code), "family", name], at: row.place)
      case .series: return try groups.add([row.text(code), "series", name], at: row.place)
      case .program: return try programs.add([row.text(code), name], at: row.place)
      }
    }
    let named = file.name.firstMatch(of: /(?i)cipcode(\d{4})/).map { String($0.1) }
    let edition = session.edition(of: file, named: named)
    for schema in [FactSchema.programGroups, .programs] {
      session.credit(schema, to: table.ledger, .programClassification, edition)
    }
    session.layout = "CIP \(edition.release) list of NCES, with actions"
  }
}
