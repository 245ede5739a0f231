import CareerModel

/// The CIP-SOC crosswalk of NCES and BLS: which programs prepare for which occupations.
enum ProgramOccupations {
  /// What stands in place of a code that has no match.
  private static let noProgram = "99.9999"
  private static let noOccupation = "99-9999"

  static func read(_ session: ImportSession) throws(ImportFailure) {
    let file = try session.intake.file(
      NamePattern("CIP2020_SOC2018_Crosswalk.xlsx", starts: "cip", contains: "soc", endings: [".xlsx"]))
    let table = try session.table(Workbook(file).sheet("CIP-SOC"), of: file)
    let program = table.required("CIP2020Code")
    let soc = table.required("SOC2018Code")
    let facts = session.facts(.programOccupations)
    try table.forEachRow { row throws(RowProblem) in
      if row.text(program) == noProgram { return .setAside("occupations without a program (\(noProgram))") }
      if row.text(soc) == noOccupation {
        return .setAside("programs without an occupation (\(noOccupation))")
      }
      guard let code = CIPText.program(row.text(program)) else {
        throw row.problem(program, "a CIP code like 51.3801")
      }
      let occupation = try row.code(soc, as: SOCCode.self)
      return try facts.add([code.description, occupation.description], at: row.place)
    }
    let edition = session.edition(of: file, said: "CIP 2020 to SOC 2018")
    session.credit(.programOccupations, to: table.ledger, .programOccupations, edition)
    session.layout = "CIP-SOC crosswalk workbook, sheet CIP-SOC"
  }
}
