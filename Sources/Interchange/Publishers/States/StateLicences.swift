import CareerModel

/// A list of states' licenses, and the list of the occupations that each is for.
///
/// Codes, titles and names of agencies are taken over; descriptions and addresses stay where they are.
enum StateLicences {
  /// What is kept of a license.
  private struct Licence: Equatable {
    let state: String
    let title: String
    let agency: String
    var isUsed = false
  }

  /// A row of the country as a whole has this instead of a state.
  private static let federal = "US"
  private static let federalReason = "federal, not of a state"

  static func read(_ session: ImportSession) throws(ImportFailure) {
    let files = try LicenceFiles(session.intake)
    let list = try session.table(files.licences, .commas(.utf8OrWindows1252))
    let links = try session.table(files.occupations, .commas(.utf8OrWindows1252))
    let id = links.required("license_id")
    let code = links.required("onetsoc_code")
    try links.checkLayout()
    var licences = try licences(in: list)
    let facts = session.facts(.stateLicences)
    try links.forEachRow { row throws(RowProblem) in
      let key = try row.name(id)
      let occupation = try row.code(code, as: OccupationCode.self).description
      guard let licence = licences[key] else {
        session.report(
          row.problem(id, "a license of the other file"), .warning, links.ledger, line: row.place.line)
        return .setAside("a license that is not there")
      }
      if licence.state == federal { return .setAside(federalReason) }
      if let known = session.occupations, !known.contains(occupation) {
        session.report(
          row.problem(code, "an occupation of the facts"), .warning, links.ledger, line: row.place.line)
        return .setAside("an occupation that is not there")
      }
      licences[key]?.isUsed = true
      return try facts.add(
        [licence.state, key, occupation, licence.title, licence.agency], at: row.place)
    }
    for licence in licences.values where licence.state != federal {
      list.ledger.settle(licence.isUsed ? .kept : .setAside("for no occupation"))
    }
    credit(session, list.ledger, links.ledger, rows: licences.values.count { $0.isUsed })
    session.layout = "state licenses with occupations, \(list.header.count) columns"
  }

  /// The licenses by their id. The federal ones are counted as set aside already, the others wait for
  /// their occupations.
  private static func licences(in list: SourceTable) throws(ImportFailure) -> [String: Licence] {
    let id = list.required("license_id")
    let state = list.required("state")
    let title = list.required("title")
    let agency = list.required("agency")
    var licences: [String: Licence] = [:]
    try list.forEachRow { row throws(RowProblem) in
      let key = try row.name(id)
      let body = row.text(agency)
      let licence = Licence(
        state: try row.state(state), title: try row.name(title), agency: body.contains("@") ? "" : body)
      if let other = licences[key] {
        if other == licence { return .repeated }
        throw row.problem(id, "one license for each id")
      }
      licences[key] = licence
      return licence.state == federal ? .setAside(federalReason) : .pending
    }
    return licences
  }

  /// Both files are sources of the facts. In one container they are one source, which counts them once.
  private static func credit(_ session: ImportSession, _ list: FileLedger, _ links: FileLedger, rows: Int) {
    let edition = session.edition(of: links.file)
    session.credit(.stateLicences, to: links, .licences, edition)
    if list.file.inputName != links.file.inputName {
      session.credit(.stateLicences, to: list, .licences, edition, rows: rows)
    }
  }
}
