import CareerModel
import GRDB
import Routing

/// Reads the facts that routes are made of from the compiled catalogue.
struct RouteFactsReader {
  let db: Database
  let core: CatalogCore
  let occupations: [Occupation]
  let wages: [(state: StateCode, bySOC: [SOCCode: StateWage])]
  let institutions: [UnitID: Institution]

  func read() throws -> RouteFacts {
    var facts = RouteFacts()
    facts.programs = core.programs.map(\.code)
    facts.apprenticeships = try apprenticeships()
    facts.occupations = try occupationFacts(facts.apprenticeships)
    let colleges = institutions.values.sorted { $0.id < $1.id }
    facts.colleges = colleges.map { college in
      CollegeFacts(
        id: college.id, state: college.state, isPublic: college.control == .publicCollege,
        level: college.level,
        residentTuition: college.costs?.tuitionInState,
        nonresidentTuition: college.costs?.tuitionOutOfState ?? college.costs?.tuitionInState,
        completion: college.costs?.completionRate)
    }
    facts.offerings = try offerings(colleges)
    facts.credentials = try credentials()
    facts.stacking = try stacking()
    facts.studyRules = try studyRules()
    return facts
  }

  // MARK: Occupations

  private func occupationFacts(_ apprenticeships: [ApprenticeshipFacts]) throws -> [OccupationFacts] {
    var shares: [OccupationCode: [AnswerShares.Share]] = [:]
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT occupation, category, percent, suppress FROM education_shares
        WHERE element = ? AND percent > 0
        """, arguments: [AnswerShares.Question.education.rawValue])
    {
      guard let code = OccupationCode(row[0] as String) else { continue }
      shares[code, default: []].append(
        AnswerShares.Share(category: row[1], percent: row[2], isUncertain: row[3] != nil))
    }
    let programs = try grouped(
      """
      SELECT occupation, program FROM program_occupations JOIN occupation_soc USING (soc)
      ORDER BY occupation, program
      """
    ) { CIPCode($0[1] as String) }
    let related = try grouped(
      "SELECT occupation, related FROM related_occupations ORDER BY occupation, rank"
    ) { OccupationCode($0[1] as String) }
    let licences = try grouped(
      """
      SELECT occupation, credential, either FROM credential_occupations WHERE relation = 'required'
      ORDER BY occupation, either, credential
      """
    ) { (CredentialID(rawValue: $0[1]), $0[2] as Int?) }
    let stateLicences = try grouped(
      "SELECT occupation, state, title FROM state_licences ORDER BY occupation, state, title"
    ) { row in StateCode(row[1] as String).map { ($0, row[2] as String) } }
    var trades: [OccupationCode: [String]] = [:]
    for trade in apprenticeships {
      for occupation in trade.occupations { trades[occupation, default: []].append(trade.rapids) }
    }
    return occupations.map { occupation in
      var facts = OccupationFacts(code: occupation.code)
      facts.shares = shares[occupation.code] ?? []
      let outlook = occupation.outlook?.value
      facts.typicalEducation = outlook?.typicalEducation.flatMap(TypicalEducation.init(published:))
      facts.experience = Self.experience(outlook?.relatedExperience)
      facts.needsApprenticeship = outlook?.onTheJobTraining == "Apprenticeship"
      facts.clusters = Set(occupation.pathways.map(\.cluster))
      facts.programs = programs[occupation.code] ?? []
      facts.related = related[occupation.code] ?? []
      facts.licences = Self.groups(licences[occupation.code] ?? [])
      facts.apprenticeships = trades[occupation.code] ?? []
      facts.lowPay = occupation.annualWages?.value.p10?.money
      facts.lowerPay = occupation.annualWages?.value.p25?.money
      facts.typicalPay = occupation.annualWages?.value.p50?.money
      for (state, wages) in wages {
        let isWhole: Bool =
          if case .occupation = occupation.annualWages?.scope ?? .occupation { true } else { false }
        facts.statePay[state] = core.scope(of: occupation.code.soc, isWhole: isWhole, in: wages)?.value.annual
      }
      for (state, title) in stateLicences[occupation.code] ?? [] {
        facts.stateLicences[state, default: []].append(title)
      }
      return facts
    }
  }

  /// BLS's words for experience in related work.
  private static func experience(_ published: String?) -> OccupationFacts.Experience {
    switch published {
    case "Less than 5 years": .some
    case "5 years or more": .long
    default: .none
    }
  }

  /// Credentials with the same number are alternatives; those without one are each needed.
  private static func groups(_ links: [(id: CredentialID, either: Int?)]) -> [[CredentialID]] {
    let alternatives = Dictionary(grouping: links.filter { $0.either != nil }) { $0.either! }
    return links.filter { $0.either == nil }.map { [$0.id] }
      + alternatives.keys.sorted().map { alternatives[$0]!.map(\.id) }
  }

  private func grouped<Value>(
    _ sql: String, value: (Row) -> Value?
  ) throws -> [OccupationCode: [Value]] {
    var found: [OccupationCode: [Value]] = [:]
    let rows = try Row.fetchCursor(db, sql: sql)
    while let row = try rows.next() {
      if let code = OccupationCode(row[0] as String), let value = value(row) {
        found[code, default: []].append(value)
      }
    }
    return found
  }

  // MARK: Learning

  /// Apprenticeships, those that a roadmap has and those whose length is known first: they stand for others of
  /// their occupation.
  private func apprenticeships() throws -> [ApprenticeshipFacts] {
    var occupations: [String: [OccupationCode]] = [:]
    for row in try Row.fetchAll(
      db, sql: "SELECT rapids, occupation FROM apprenticeships ORDER BY rapids, occupation")
    {
      if let code = OccupationCode(row[1] as String) { occupations[row[0], default: []].append(code) }
    }
    var hours: [String: Int] = [:]
    for row in try Row.fetchAll(
      db, sql: "SELECT rapids, time_based_hours, hybrid_hours FROM apprenticeship_terms")
    {
      hours[row[0]] = (row[1] as String? ?? row[2] as String?).flatMap(Self.hours)
    }
    for row in try Row.fetchAll(db, sql: "SELECT rapids, hours FROM apprenticeship_lengths") {
      hours[row[0]] = row[1]
    }
    let charted = try String.fetchSet(
      db, sql: "SELECT apprenticeship FROM roadmap_stations WHERE apprenticeship IS NOT NULL")
    func rank(_ rapids: String) -> Int {
      (charted.contains(rapids) ? 0 : 2) + (hours[rapids] == nil ? 1 : 0)
    }
    return occupations.keys.sorted { (rank($0), $0) < (rank($1), $1) }.map {
      ApprenticeshipFacts(rapids: $0, hours: hours[$0], occupations: occupations[$0]!)
    }
  }

  /// Hours as published: one number, or a range, of which the longer end counts.
  private static func hours(_ published: String) -> Int? {
    published.split { !$0.isNumber }.compactMap { Int($0) }.max()
  }

  private func offerings(_ colleges: [Institution]) throws -> [OfferingFacts] {
    let places = Dictionary(uniqueKeysWithValues: colleges.enumerated().map { ($1.id.description, $0) })
    var found: [OfferingFacts] = []
    let rows = try Row.fetchCursor(
      db, sql: "SELECT institution, program, awards FROM program_offerings ORDER BY institution, program")
    while let row = try rows.next() {
      guard let college = places[row[0] as String], let program = CIPCode(row[1] as String) else { continue }
      for word in (row[2] as String).split(separator: "|") {
        if let award = Award(rawValue: String(word)) {
          found.append(OfferingFacts(college: college, program: program, award: award))
        }
      }
    }
    return found
  }

  private func credentials() throws -> [CredentialFacts] {
    var ways: [CredentialID: [Int: [CredentialFacts.Requirement]]] = [:]
    for row in try Row.fetchAll(
      db, sql: "SELECT * FROM credential_requirements ORDER BY credential, way, position")
    {
      guard let requirement = Self.requirement(row) else { continue }
      ways[CredentialID(rawValue: row["credential"]), default: [:]][row["way"], default: []]
        .append(requirement)
    }
    return core.credentials.map { credential in
      let own = ways[credential.id] ?? [:]
      return CredentialFacts(
        id: credential.id, isEarnedInHighSchool: credential.isEarnedInHighSchool ?? false,
        ways: own.keys.sorted().map { own[$0]! })
    }
  }

  private static func requirement(_ row: Row) -> CredentialFacts.Requirement? {
    let refers = (row["refers"] as String? ?? "").split(separator: "|").map(String.init)
    let amount = row["amount"] as Int? ?? 0
    let cost = (row["cost"] as Int?).map(Money.init(dollars:))
    switch row["kind"] as String {
    case "diploma": return .diploma
    case "award":
      guard let level = (row["level"] as String?).flatMap(AwardLevel.init(rawValue:)),
        let fields = (row["fields"] as String?).flatMap(FieldPattern.init)
      else { return nil }
      return .award(level, fields)
    case "credential": return refers.first.map { .credential(CredentialID(rawValue: $0)) }
    case "apprenticeship": return .apprenticeship(refers)
    case "experience": return .experience(refers.compactMap(OccupationCode.init), months: amount)
    case "training": return .training(months: amount, cost: cost ?? Money(cents: 0))
    case "practice": return .practice(months: amount)
    case "age": return .age(amount)
    case "exam": return .exam(months: amount, cost: cost)
    default: return nil
    }
  }

  private func stacking() throws -> [StackingFacts] {
    try Row.fetchAll(db, sql: "SELECT * FROM stacking ORDER BY held, level, fields").compactMap { row in
      guard let held = Self.held(row["held"]), let level = AwardLevel(rawValue: row["level"]),
        let fields = FieldPattern(row["fields"]), let basis = CountedCredit.Basis(rawValue: row["basis"])
      else { return nil }
      return StackingFacts(held: held, level: level, fields: fields, percent: row["credit"], basis: basis)
    }
  }

  private static func held(_ text: String) -> StackingFacts.Held? {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "credential": return .credential(CredentialID(rawValue: parts[1]))
    case "apprenticeship": return .apprenticeship(parts[1])
    default:
      guard let level = AwardLevel(rawValue: parts[0]), let fields = FieldPattern(parts[1]) else {
        return nil
      }
      return .award(level, fields)
    }
  }

  private func studyRules() throws -> [StudyRuleFacts] {
    try Row.fetchAll(db, sql: "SELECT * FROM study_rules ORDER BY level, fields").flatMap { row in
      // Each prefix is a rule of its own: the longest one that fits a program wins.
      (row["fields"] as String).split(separator: "|").compactMap { prefix -> StudyRuleFacts? in
        guard let level = AwardLevel(rawValue: row["level"]), let fields = FieldPattern(String(prefix)) else {
          return nil
        }
        return StudyRuleFacts(
          level: level, fields: fields, precision: prefix.count, months: row["months"],
          accepts: (row["accepts"] as String?).flatMap(FieldPattern.init),
          needs: (row["needs"] as String?).map(CredentialID.init(rawValue:)))
      }
    }
  }
}
