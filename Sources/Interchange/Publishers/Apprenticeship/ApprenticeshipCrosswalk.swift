import CareerModel

/// O*NET's crosswalk from apprenticeship occupations (RAPIDS codes) to O*NET-SOC.
///
/// The crosswalk has a line for each title of a code. All facts of a code get one title: the one that
/// most lines speak for (see `RAPIDSText.mainTitle`); then the shorter, then the one that sorts first.
enum ApprenticeshipCrosswalk {
  static func read(_ session: ImportSession) throws(ImportFailure) {
    let file = try session.intake.file(NamePattern("rapids_to_onetsoc.csv", contains: "rapids"))
    let table = try session.table(file, .commas(.utf8OrWindows1252))
    let code = table.required("rapids_code", "RAPIDS Code")
    let title = table.required("rapids_title", "RAPIDS Title")
    let occupation = table.required("onetsoc_code", "O*NET-SOC Code", "O*NET-SOC 2019 Code")
    var votes: [String: [String: Int]] = [:]
    var lines: [String: [OccupationCode: Int]] = [:]
    try table.forEachRow { row throws(RowProblem) in
      guard let rapids = RAPIDSText.code(row.text(code)) else {
        throw row.problem(code, "a RAPIDS code of four or five digits")
      }
      let target = try row.code(occupation, as: OccupationCode.self)
      let main = RAPIDSText.mainTitle(try row.name(title))
      votes[rapids, default: [:]][main.title, default: 0] += main.weight
      if lines[rapids]?[target] != nil { return .setAside("further titles of a code") }
      lines[rapids, default: [:]][target] = row.place.line
      return .kept
    }
    let facts = session.facts(.apprenticeships)
    for (rapids, targets) in lines {
      let title = mainTitle(votes[rapids] ?? [:])
      for (target, line) in targets {
        do throws(RowProblem) {
          _ = try facts.add(
            [rapids, target.description, title], at: Place(file: table.ledger.index, line: line))
        } catch {
          session.report(error, .error, table.ledger, line: line)
        }
      }
    }
    session.credit(.apprenticeships, to: table.ledger, .apprenticeshipCrosswalk, session.edition(of: file))
    session.layout = "RAPIDS to O*NET-SOC crosswalk, one line for each title"
  }

  private static func mainTitle(_ votes: [String: Int]) -> String {
    let ranked = votes.min { left, right in
      (-left.value, left.key.count, left.key) < (-right.value, right.key.count, right.key)
    }
    return ranked?.key ?? ""
  }
}
