public import CareerModel
import GRDB

extension CareerCatalog {
  /// Every instructional program, by code.
  public var programs: [Program] { core.programs }

  /// A program by its CIP code.
  public func program(_ code: CIPCode) -> Program? { core.programByCode[code] }

  /// Every secondary course, by code.
  public var courses: [Course] { core.courses }

  /// A secondary course by its SCED code.
  public func course(_ code: SCEDCode) -> Course? { core.courseByCode[code] }

  /// Every credential, by id.
  public var credentials: [Credential] { core.credentials }

  /// A credential by its id.
  public func credential(_ id: CredentialID) -> Credential? { core.credentialByID[id] }

  /// A college by its UNITID.
  public func institution(_ id: UnitID) throws(CatalogError) -> Institution? { try institutions()[id] }

  /// Programs that prepare for a pathway's occupations, with the public colleges that offer them in a state
  /// (or everywhere): first those that lead to many of the occupations and are offered at many colleges.
  public func programs(
    of pathway: PathwayID, in state: StateCode? = nil
  ) throws(CatalogError) -> [ProgramLink] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT program, links, count(offered.institution) AS colleges, group_concat(DISTINCT awards) AS awards
          FROM pathway_programs LEFT JOIN (
            SELECT program, institution, awards FROM program_offerings
            JOIN institutions USING (institution) WHERE ?2 IS NULL OR state = ?2
          ) AS offered USING (program)
          WHERE pathway = ?1 GROUP BY program ORDER BY links * colleges DESC, links DESC, program
          """, arguments: [pathway.rawValue, state?.description]
      ).compactMap { row in
        guard let program = CIPCode(row[0] as String).flatMap({ core.programByCode[$0] }) else { return nil }
        let awards = Set((row[3] as String? ?? "").split { $0 == "|" || $0 == "," })
        return ProgramLink(
          program: program, occupationCount: row[1], collegeCount: row[2],
          awards: awards.compactMap { Award(rawValue: String($0)) }.sorted())
      }
    }
  }

  /// How many public colleges in a state (or everywhere) offer at least one program of a pathway.
  public func collegeCount(
    of pathway: PathwayID, in state: StateCode? = nil
  ) throws(CatalogError) -> Int {
    try read { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT count(DISTINCT institution) FROM pathway_programs JOIN program_offerings USING (program)
          JOIN institutions USING (institution) WHERE pathway = ?1 AND (?2 IS NULL OR state = ?2)
          """, arguments: [pathway.rawValue, state?.description]) ?? 0
    }
  }

  /// Occupations that a program prepares for, by the CIP-SOC crosswalk.
  public func occupations(after program: CIPCode) throws(CatalogError) -> [Occupation] {
    try read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT occupation FROM program_occupations JOIN occupation_soc USING (soc)
          WHERE program = ? ORDER BY occupation
          """, arguments: [program.description]
      ).compactMap { OccupationCode($0).flatMap { core.occupationByCode[$0] } }
    }
  }

  /// Colleges that offer a program; a state narrows them.
  public func offerings(of program: CIPCode, in state: StateCode? = nil) throws(CatalogError) -> [Offering] {
    try read { db in
      try Offering.load(
        db,
        sql: """
          SELECT institution, program, awards, completions
          FROM program_offerings JOIN institutions USING (institution)
          WHERE program = ?1 AND (?2 IS NULL OR state = ?2)
          ORDER BY completions DESC, institution
          """, arguments: [program.description, state?.description])
    }
  }

  /// How many colleges offer each of some programs in a state (or everywhere), with the awards they confer.
  public func offerings(
    of programs: [CIPCode], in state: StateCode?
  ) throws(CatalogError) -> [CIPCode: [Offering]] {
    var found: [CIPCode: [Offering]] = [:]
    for program in programs { found[program] = try offerings(of: program, in: state) }
    return found
  }

  /// Programs of a college, by code.
  public func offerings(at institution: UnitID) throws(CatalogError) -> [Offering] {
    try read { db in
      try Offering.load(
        db,
        sql: """
          SELECT institution, program, awards, completions FROM program_offerings
          WHERE institution = ? ORDER BY program
          """, arguments: [institution.description])
    }
  }

  /// Earnings and debt by field of study at a college, by series and credential.
  public func fieldOutcomes(at institution: UnitID) throws(CatalogError) -> [FieldOutcome] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT series, credential, earnings, debt FROM field_outcomes
          WHERE institution = ? ORDER BY series, credential
          """, arguments: [institution.description]
      ).compactMap { row in
        Int((row[0] as String).filter(\.isNumber)).map {
          FieldOutcome(
            series: $0, credential: row[1], earnings: (row[2] as Int?).map(Money.init(dollars:)),
            debt: (row[3] as Int?).map(Money.init(dollars:)))
        }
      }
    }
  }

  /// The technical courses of a pathway, in sequence.
  public func courseSequence(of pathway: PathwayID) throws(CatalogError) -> [CourseStep] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT position, stage, grade, course FROM course_sequences
          WHERE pathway = ? ORDER BY position
          """, arguments: [pathway.rawValue]
      ).compactMap { row in
        guard let stage = CourseStep.Stage(rawValue: row[1]), let course = SCEDCode(row[3] as String) else {
          return nil
        }
        return CourseStep(position: row[0], stage: stage, grade: row[2], course: course)
      }
    }
  }

  /// The general courses that serve a pathway, by grade and subject.
  public func generalCourses(of pathway: PathwayID) throws(CatalogError) -> [GeneralCourse] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: "SELECT grade, subject, course FROM general_courses WHERE pathway = ? ORDER BY grade, subject",
        arguments: [pathway.rawValue]
      ).compactMap { row in
        guard let subject = GeneralCourse.Subject(rawValue: row[1]), let course = SCEDCode(row[2] as String)
        else { return nil }
        return GeneralCourse(grade: row[0], subject: subject, course: course)
      }
    }
  }

  /// Credentials that serve a pathway, by name.
  public func credentials(of pathway: PathwayID) -> [Credential] {
    core.credentials.filter { $0.pathways.contains(pathway) }
      .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
  }

  /// Occupations that a credential serves: those that need it first.
  public func occupations(served credential: CredentialID) throws(CatalogError) -> [CredentialLink] {
    try read { db in
      try CredentialLink.load(db, where: "credential = ?", credential.rawValue)
        .sorted { ($0.relation, $0.occupation) < ($1.relation, $1.occupation) }
    }
  }

  /// Registered apprenticeships that lead to a pathway's occupations.
  public func apprenticeships(of pathway: PathwayID) throws(CatalogError) -> [PathwayApprenticeship] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT apprenticeships.rapids, apprenticeships.title, time_based_hours, occupation
          FROM pathway_occupations JOIN apprenticeships USING (occupation)
          LEFT JOIN apprenticeship_terms USING (rapids)
          WHERE pathway = ? ORDER BY apprenticeships.title, apprenticeships.rapids
          """, arguments: [pathway.rawValue]
      ).compactMap { row in
        OccupationCode(row[3] as String).map {
          PathwayApprenticeship(
            apprenticeship: Apprenticeship(rapids: row[0], title: row[1], timeBasedHours: row[2]),
            occupation: $0)
        }
      }
    }
  }
}

extension Offering {
  fileprivate static func load(
    _ db: Database, sql: String, arguments: StatementArguments
  ) throws -> [Offering] {
    try Row.fetchAll(db, sql: sql, arguments: arguments).compactMap { row in
      guard let institution = UnitID(row[0] as String), let program = CIPCode(row[1] as String) else {
        return nil
      }
      let awards = (row[2] as String).split(separator: "|").compactMap { Award(rawValue: String($0)) }
      return Offering(institution: institution, program: program, awards: awards, completions: row[3])
    }
  }
}

extension CareerCatalog {
  /// The title of a four-digit CIP series, given as its digits: 5138 for `51.38`.
  public func seriesTitle(_ series: Int) -> String? { core.seriesTitles[series] }
}
