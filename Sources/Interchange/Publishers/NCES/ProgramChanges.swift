import CareerModel

/// NCES's Crosswalk2010to2020.csv: what became of the programs of 2010.
///
/// A deleted program has no code of 2020; where NCES says under which code to report it from now on,
/// that code is its successor.
enum ProgramChanges {
  static func read(_ session: ImportSession) throws(ImportFailure) {
    let file = try session.intake.file(
      NamePattern("Crosswalk2010to2020.csv", starts: "crosswalk", contains: "2010", "2020"))
    let table = try session.table(file, .commas(.utf8OrWindows1252))
    let old = table.required("CIPCode2010")
    let action = table.required("Action")
    let new = table.required("CIPCode2020")
    let title = table.required("CIPTitle2020")
    let facts = session.facts(.programChanges)
    try table.forEachRow { row throws(RowProblem) in
      if row.text(old).isEmpty { return .setAside("new codes without one of 2010") }
      switch CIPText.level(row.text(old)) {
      case .program: break
      case .family, .series: return .setAside("families and series")
      case nil: throw row.problem(old, "a CIP code like 51.3801")
      }
      var successor = row.text(new)
      if row.text(action) == "Deleted" {
        guard let said = row.text(title).firstMatch(of: /(?i)report under (\d\d\.\d{4})/) else {
          return .setAside("deleted codes without a successor")
        }
        successor = String(said.1)
      }
      guard CIPText.level(successor) == .program else { throw row.problem(new, "a CIP code like 51.3801") }
      return try facts.add([row.text(old), successor, row.name(action)], at: row.place)
    }
    let edition = session.edition(of: file, said: "CIP 2010 to CIP 2020")
    session.credit(.programChanges, to: table.ledger, .programClassification, edition)
    session.layout = "CIP 2010 to CIP 2020 crosswalk of NCES"
  }
}
