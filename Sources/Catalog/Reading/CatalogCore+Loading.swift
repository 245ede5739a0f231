import CareerModel
import GRDB

extension CatalogCore {
  init(loading db: Database) throws {
    let summaries = try Self.summaries(db)
    sources = try Self.sources(db)
    try loadStatisticalGroups(db)
    var members = try Self.pathwayMembers(db)
    let programCounts = try Self.counts(
      db, sql: "SELECT pathway, count(*) FROM pathway_programs GROUP BY pathway")

    // O*NET's own pathways come before curated ones; each kind in the order of the framework's list.
    var classic: [OccupationCode: [PathwayID]] = [:]
    var classicCurated: [OccupationCode: [PathwayID]] = [:]
    var modern: [OccupationCode: [PathwayID]] = [:]
    let pathwayRows = try Row.fetchAll(
      db, sql: "SELECT framework, id, name FROM pathways ORDER BY framework, id")
    for row in pathwayRows {
      let framework = FrameworkID(rawValue: row[0])
      let id = PathwayID(rawValue: row[1])
      let occupations = members.removeValue(forKey: id) ?? []
      pathways.append(
        Pathway(
          id: id, framework: framework, name: row[2], summary: summaries["pathway", id.rawValue],
          occupations: occupations, programCount: programCounts[id.rawValue] ?? 0))
      for member in occupations {
        switch (framework, member.origin) {
        case (.modern, _): modern[member.occupation, default: []].append(id)
        case (_, .onet): classic[member.occupation, default: []].append(id)
        case (_, .curated): classicCurated[member.occupation, default: []].append(id)
        }
      }
    }
    pathwayByID = Dictionary(uniqueKeysWithValues: pathways.map { ($0.id, $0) })
    let pathwaysOfCluster = Dictionary(grouping: pathways.map(\.id), by: \.cluster)
    for row in try Row.fetchAll(
      db, sql: "SELECT framework, id, name, color, grouping FROM clusters ORDER BY framework, id")
    {
      let id = ClusterID(rawValue: row[1])
      clusters.append(
        Cluster(
          id: id, framework: FrameworkID(rawValue: row[0]), name: row[2], color: row[3], grouping: row[4],
          pathways: pathwaysOfCluster[id] ?? [], summary: summaries["cluster", id.rawValue]))
    }
    clusterByID = Dictionary(uniqueKeysWithValues: clusters.map { ($0.id, $0) })
    frameworkMap = try Row.fetchAll(db, sql: "SELECT classic, modern, strength FROM framework_map").map {
      FrameworkLink(
        classic: PathwayID(rawValue: $0[0]), modern: PathwayID(rawValue: $0[1]),
        strength: FrameworkLink.Strength(rawValue: $0[2]) ?? .partial)
    }

    occupations = try OccupationLoader(db: db, core: self).load { code in
      OccupationLoader.Placement(
        summary: summaries["occupation", code.description],
        pathways: (classic[code] ?? []) + (classicCurated[code] ?? []), modernPathways: modern[code] ?? [])
    }
    occupationByCode = Dictionary(uniqueKeysWithValues: occupations.map { ($0.code, $0) })
    try loadLearning(db)
  }

  private mutating func loadStatisticalGroups(_ db: Database) throws {
    for row in try Row.fetchAll(db, sql: "SELECT soc, merged FROM soc_merges") {
      guard let soc = SOCCode(row[0] as String), let merged = SOCCode(row[1] as String) else { continue }
      merges[soc] = merged
    }
    for row in try Row.fetchAll(
      db, sql: "SELECT soc, title FROM soc_groups UNION SELECT soc, title FROM national_wages")
    {
      guard let soc = SOCCode(row[0] as String) else { continue }
      socTitles[soc] = row[1]
    }
    totalChangePercent = try Double.fetchOne(
      db, sql: "SELECT change_percent FROM projections WHERE soc = '00-0000'")
  }

  private mutating func loadLearning(_ db: Database) throws {
    let colleges = try Self.counts(
      db, sql: "SELECT program, count(*) FROM program_offerings GROUP BY program")
    programs = try Row.fetchAll(db, sql: "SELECT program, title FROM programs ORDER BY program").compactMap {
      row in
      CIPCode(row[0] as String).map {
        Program(code: $0, title: row[1], collegeCount: colleges[row[0]] ?? 0)
      }
    }
    programByCode = Dictionary(uniqueKeysWithValues: programs.map { ($0.code, $0) })

    for row in try Row.fetchAll(db, sql: "SELECT code, title FROM program_groups WHERE level = 'series'") {
      if let series = Int((row[0] as String).filter(\.isNumber)) { seriesTitles[series] = row[1] }
    }

    let coursePathways = try Self.lists(
      db, sql: "SELECT course, pathway FROM course_pathways WHERE pathway <> 'none' ORDER BY course, pathway")
    courses = try Row.fetchAll(db, sql: "SELECT course, title FROM courses ORDER BY course").compactMap {
      row in
      SCEDCode(row[0] as String).map {
        Course(
          code: $0, title: row[1], pathways: (coursePathways[row[0]] ?? []).map(PathwayID.init(rawValue:)))
      }
    }
    courseByCode = Dictionary(uniqueKeysWithValues: courses.map { ($0.code, $0) })

    let credentialPathways = try Self.lists(
      db, sql: "SELECT credential, pathway FROM credential_pathways ORDER BY credential, pathway")
    credentials = try Row.fetchAll(
      db,
      sql: """
        SELECT id, name, issuer, kind, minimum_age, minimum_hours, education, prior, high_school
        FROM credentials ORDER BY id
        """
    ).map { row in
      let id: String = row[0]
      return Credential(
        id: CredentialID(rawValue: id), name: row[1], issuer: row[2],
        kind: Credential.Kind(rawValue: row[3]) ?? .certificate, minimumAge: row[4], minimumHours: row[5],
        education: row[6],
        prior: (row[7] as String? ?? "").split(separator: "|").map { CredentialID(rawValue: String($0)) },
        isEarnedInHighSchool: (row[8] as String?).map { $0 == "yes" },
        pathways: (credentialPathways[id] ?? []).map(PathwayID.init(rawValue:)))
    }
    credentialByID = Dictionary(uniqueKeysWithValues: credentials.map { ($0.id, $0) })
  }

  private static func pathwayMembers(_ db: Database) throws -> [PathwayID: [PathwayOccupation]] {
    var members: [PathwayID: [PathwayOccupation]] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT pathway, occupation, origin, reason FROM pathway_occupations ORDER BY pathway, occupation")
    while let row = try rows.next() {
      guard let occupation = OccupationCode(row[1] as String) else { continue }
      let origin: PathwayOccupation.Origin =
        (row[2] as String) == "onet" ? .onet : .curated(reason: row[3])
      members[PathwayID(rawValue: row[0]), default: []].append(
        PathwayOccupation(occupation: occupation, origin: origin))
    }
    return members
  }

  private static func sources(_ db: Database) throws -> [FactSource] {
    try Row.fetchAll(db, sql: "SELECT * FROM sources ORDER BY table_name, input").map { row in
      FactSource(
        table: row["table_name"], publisher: row["publisher"], dataSet: row["data_set"],
        release: row["release"], date: row["date"], licence: row["licence"], input: row["input"],
        rows: row["rows"], checksum: row["checksum"])
    }
  }

  private static func counts(_ db: Database, sql: String) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    let rows = try Row.fetchCursor(db, sql: sql)
    while let row = try rows.next() { counts[row[0]] = row[1] }
    return counts
  }

  private static func lists(_ db: Database, sql: String) throws -> [String: [String]] {
    var lists: [String: [String]] = [:]
    let rows = try Row.fetchCursor(db, sql: sql)
    while let row = try rows.next() { lists[row[0], default: []].append(row[1]) }
    return lists
  }

  /// English summaries by kind and id.
  private static func summaries(_ db: Database) throws -> SummaryTable {
    var table = SummaryTable()
    let rows = try Row.fetchCursor(db, sql: "SELECT kind, id, text FROM summaries WHERE language = 'en'")
    while let row = try rows.next() { table.texts[row[0], default: [:]][row[1]] = row[2] }
    return table
  }

  private struct SummaryTable {
    var texts: [String: [String: String]] = [:]
    subscript(kind: String, id: String) -> String? { texts[kind]?[id] }
  }
}
