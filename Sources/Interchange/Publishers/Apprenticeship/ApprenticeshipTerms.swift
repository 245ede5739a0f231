import CareerModel

/// Lengths of apprenticeships, from the federal workbook of approved occupations, which also says which
/// O*NET-SOC occupation each leads to, or from a list in JSON.
enum ApprenticeshipTerms {
  static func read(_ session: ImportSession) throws(ImportFailure) {
    let file = try session.intake.file(
      NamePattern("rapids-codes.xlsx or a .json list", endings: [".xlsx", ".json"]))
    if FileSignature(try file.start()) == .zip {
      try readWorkbook(file, session)
    } else {
      try readList(file, session)
    }
  }

  private static func readWorkbook(_ file: InputFile, _ session: ImportSession) throws(ImportFailure) {
    let workbook = try Workbook(file)
    guard let first = workbook.sheetNames.first else { throw .empty(file: file.name) }
    let table = try session.table(workbook.sheet(first), of: file, marker: "RAPIDS CODE")
    let code = table.required("RAPIDS CODE")
    let occupation = table.required("ONET SOC CODE")
    let title = table.required("RAPIDS TITLE")
    let hours = ["TIME-BASED", "HYBRID", "COMPETENCY-BASED"].map { table.required($0) }
    let terms = session.facts(.apprenticeshipTerms)
    let apprenticeships = session.facts(.apprenticeships)
    try table.forEachRow { row throws(RowProblem) in
      guard let rapids = RAPIDSText.code(row.text(code)) else {
        throw row.problem(code, "a RAPIDS code of four or five digits")
      }
      var fact = [rapids, try row.name(title)]
      for column in hours { fact.append(try TermHours.text(row, column)) }
      let target = row.text(occupation).isEmpty ? nil : try row.code(occupation, as: OccupationCode.self)
      var fate = try terms.add(fact, at: row.place)
      if let target, try apprenticeships.add([rapids, target.description, fact[1]], at: row.place) == .kept {
        fate = .kept
      }
      return fate
    }
    let edition = session.edition(of: file)
    session.credit(.apprenticeships, to: table.ledger, .approvedOccupations, edition)
    session.credit(.apprenticeshipTerms, to: table.ledger, .approvedOccupations, edition)
    session.layout = "federal workbook of approved occupations, sheet \(first)"
  }

  private static func readList(_ file: InputFile, _ session: ImportSession) throws(ImportFailure) {
    let table = try session.table(RecordCursor(file), of: file)
    let code = table.required("rapids_code")
    let title = table.required("title")
    let hours = table.required("term_hours")
    let terms = session.facts(.apprenticeshipTerms)
    try table.forEachRow { row throws(RowProblem) in
      guard let rapids = RAPIDSText.code(row.text(code)) else {
        throw row.problem(code, "a RAPIDS code of four or five digits")
      }
      let length = try TermHours.text(row, hours)
      // A time-based term is one number of hours; only a hybrid one is a range (29 CFR 29.5(b)(2)).
      let isRange = length.contains("-")
      let fact = [rapids, try row.name(title), isRange ? "" : length, isRange ? length : "", ""]
      return try terms.add(fact, at: row.place)
    }
    session.credit(.apprenticeshipTerms, to: table.ledger, .constructionTerms, session.edition(of: file))
    session.layout = "JSON list of apprenticeships with term hours"
  }
}
