import CareerModel
import GRDB

/// Reads what only an occupation's own page needs.
struct ProfileReader {
  let db: Database
  let occupation: Occupation
  let core: CatalogCore
  let merged: SOCCode?
  let isWhole: Bool

  private var code: String { occupation.code.description }

  func read() throws -> OccupationProfile {
    OccupationProfile(
      occupation: occupation, workValues: try workValues(), skills: try ratings("skills"),
      knowledge: try ratings("knowledge"), abilities: try ratings("abilities"), answers: try answers(),
      stateWages: try stateWages(), related: try related(),
      alternateTitles: try String.fetchAll(
        db, sql: "SELECT title FROM alternate_titles WHERE occupation = ? ORDER BY title", arguments: [code]),
      technologies: try technologies(), programs: try programs(), credentials: try credentials(),
      apprenticeships: try apprenticeships())
  }

  private func workValues() throws -> [WorkValue: Double] {
    guard
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT achievement, working_conditions, recognition, relationships, support, independence
          FROM work_values WHERE occupation = ?
          """, arguments: [code])
    else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: WorkValue.allCases.enumerated().map { ($1, row[$0] as Double) })
  }

  private func ratings(_ table: String) throws -> [ElementRating] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT element, name, importance, level, suppress, not_relevant
        FROM \(table) JOIN elements USING (element)
        WHERE occupation = ? ORDER BY importance DESC, level DESC, name
        """, arguments: [code]
    ).map { row in
      ElementRating(
        element: row[0],
        name: core.translations.text(.elementName, row[0] as String, english: row[1] as String),
        importance: row[2], level: row[3], isUncertain: row[4] != nil,
        isNotRelevant: row[5] != nil)
    }
  }

  private func answers() throws -> [AnswerShares] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT element, category, percent, sample, date, suppress FROM education_shares
        WHERE occupation = ? ORDER BY element, category
        """, arguments: [code])
    return AnswerShares.Question.allCases.compactMap { question in
      let own = rows.filter { ($0[0] as String) == question.rawValue }
      guard let first = own.first else { return nil }
      return AnswerShares(
        question: question,
        shares: own.map { AnswerShares.Share(category: $0[1], percent: $0[2], isUncertain: $0[5] != nil) },
        sample: first[3], date: first[4])
    }
  }

  private func stateWages() throws -> Scoped<[StateWage]>? {
    func wages(_ soc: SOCCode) throws -> [StateWage] {
      try Row.fetchAll(
        db, sql: "SELECT state, annual_median, hourly_median FROM state_wages WHERE soc = ? ORDER BY state",
        arguments: [soc.description]
      ).compactMap { row in
        StateCode(row[0] as String).map {
          StateWage(
            state: $0, annual: (row[1] as Int?).map(Money.init(dollars:)),
            hourly: (row[2] as Double?).map(Money.init(dollars:)))
        }
      }
    }
    var bySOC = [occupation.code.soc: try wages(occupation.code.soc)]
    if let merged { bySOC[merged] = try wages(merged) }
    return core.scope(of: occupation.code.soc, isWhole: isWhole, in: bySOC.filter { !$0.value.isEmpty })
  }

  private func related() throws -> [RelatedOccupation] {
    try Row.fetchAll(
      db, sql: "SELECT related, rank FROM related_occupations WHERE occupation = ? ORDER BY rank, related",
      arguments: [code]
    ).compactMap { row in
      OccupationCode(row[0] as String).map { RelatedOccupation(code: $0, rank: row[1]) }
    }
  }

  private func technologies() throws -> [Technology] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT example, hot, in_demand FROM technologies
        WHERE occupation = ? ORDER BY in_demand IS NULL, hot IS NULL, example
        """, arguments: [code]
    ).map { Technology(name: $0[0], isHot: $0[1] != nil, isInDemand: $0[2] != nil) }
  }

  private func programs() throws -> [CIPCode] {
    try String.fetchAll(
      db, sql: "SELECT program FROM program_occupations WHERE soc = ? ORDER BY program",
      arguments: [occupation.code.soc.description]
    ).compactMap(CIPCode.init)
  }

  private func credentials() throws -> [CredentialLink] {
    try CredentialLink.load(db, where: "occupation = ?", code)
      .sorted { ($0.relation, $0.credential) < ($1.relation, $1.credential) }
  }

  private func apprenticeships() throws -> [Apprenticeship] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT apprenticeships.rapids, apprenticeships.title, time_based_hours
        FROM apprenticeships LEFT JOIN apprenticeship_terms USING (rapids)
        WHERE occupation = ? ORDER BY apprenticeships.title, apprenticeships.rapids
        """, arguments: [code]
    ).map { Apprenticeship(rapids: $0[0], title: $0[1], timeBasedHours: $0[2]) }
  }
}

extension CredentialLink {
  static func load(_ db: Database, where condition: String, _ argument: String) throws -> [CredentialLink] {
    try Row.fetchAll(
      db, sql: "SELECT credential, occupation, relation FROM credential_occupations WHERE \(condition)",
      arguments: [argument]
    ).compactMap { row in
      guard let occupation = OccupationCode(row[1] as String), let relation = Relation(rawValue: row[2])
      else {
        return nil
      }
      return CredentialLink(
        credential: CredentialID(rawValue: row[0]), occupation: occupation, relation: relation)
    }
  }
}
