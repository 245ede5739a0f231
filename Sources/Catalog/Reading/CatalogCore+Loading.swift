import CareerModel
import GRDB
import Matching

extension CatalogCore {
  init(loading db: Database) throws {
    let summaries = try Self.summaries(db)
    sources = try Self.sources(db)
    try loadStatisticalGroups(db)
    var members = try Self.pathwayMembers(db)
    let programCounts = try Self.counts(db, sql: "SELECT pathway, programs FROM pathway_program_counts")

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
    pathwayByID = Lookup(pathways)
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
    clusterByID = Lookup(clusters)
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
    occupationByCode = Lookup(occupations)
    try loadLearning(db)
    for form in InventoryForm.allCases { interestItems[form] = try Self.interestItems(form, db) }
  }

  private static func interestItems(_ form: InventoryForm, _ db: Database) throws -> [InterestItem] {
    let items = try Row.fetchAll(
      db, sql: "SELECT position, type, short, text FROM interest_items WHERE inventory = ?",
      arguments: [form.inventory]
    ).compactMap { row in
      HollandType(rawValue: row[1]).map {
        InterestItem(position: row[0], type: $0, isInShortForm: row[2] != nil, text: row[3])
      }
    }
    return form.items(of: items)
  }

  private mutating func loadStatisticalGroups(_ db: Database) throws {
    for row in try Row.fetchAll(db, sql: "SELECT soc, merged FROM soc_merges") {
      guard let soc = SOCCode(row[0] as String), let merged = SOCCode(row[1] as String) else { continue }
      merges[soc] = merged
    }
    // BLS's groups that the SOC does not have come first, so that the SOC's own titles stand.
    let titles = try Row.fetchCursor(
      db, sql: "SELECT soc, title FROM national_wages UNION ALL SELECT soc, title FROM soc_groups")
    while let row = try titles.next() {
      guard let soc = SOCCode(row[0] as String) else { continue }
      socTitles[soc] = row[1]
    }
    totalChangePercent = try Double.fetchOne(
      db, sql: "SELECT change_percent FROM projections WHERE soc = '00-0000'")
  }

  private mutating func loadLearning(_ db: Database) throws {
    let programRows = try Row.fetchCursor(
      db,
      sql: """
        SELECT program, title, colleges FROM programs LEFT JOIN program_college_counts USING (program)
        ORDER BY program
        """)
    while let row = try programRows.next() {
      guard let code = CIPCode(row[0] as String) else { continue }
      programs.append(Program(code: code, title: row[1], collegeCount: row[2] ?? 0))
    }
    programByCode = Lookup(programs)

    for row in try Row.fetchAll(db, sql: "SELECT code, title FROM program_groups WHERE level = 'series'") {
      if let series = Int((row[0] as String).filter(\.isNumber)) { seriesTitles[series] = row[1] }
    }

    courses = try Self.grouped(
      db,
      sql: """
        SELECT pathway, courses.course, title FROM courses
        LEFT JOIN course_pathways ON course_pathways.course = courses.course AND pathway <> 'none'
        ORDER BY courses.course, pathway
        """
    ) { row in
      guard let code = SCEDCode(row[1] as String) else { return nil }
      let title: String = row[2]
      return { Course(code: code, title: title, pathways: $0) }
    }
    courseByCode = Lookup(courses)

    credentials = try Self.grouped(
      db,
      sql: """
        SELECT pathway, id, name, issuer, kind, minimum_age, minimum_hours, education, prior, high_school
        FROM credentials LEFT JOIN credential_pathways ON credential = id ORDER BY id, pathway
        """
    ) { row in
      let credential = Credential(
        id: CredentialID(rawValue: row[1]), name: row[2], issuer: row[3],
        kind: Credential.Kind(rawValue: row[4]) ?? .certificate, minimumAge: row[5], minimumHours: row[6],
        education: row[7],
        prior: (row[8] as String? ?? "").split(separator: "|").map { CredentialID(rawValue: String($0)) },
        isEarnedInHighSchool: (row[9] as String?).map { $0 == "yes" }, pathways: [])
      return { credential.serving($0) }
    }
    credentialByID = Lookup(credentials)
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

  /// Things with the pathways they serve: a row for each pair, the pathway first and the thing's id next,
  /// pairs of one thing together. `make` reads a thing off its first row and then waits for its pathways.
  private static func grouped<Thing>(
    _ db: Database, sql: String, make: (Row) -> (([PathwayID]) -> Thing)?
  ) throws -> [Thing] {
    var things: [Thing] = []
    var id: String?
    var finish: (([PathwayID]) -> Thing)?
    var pathways: [PathwayID] = []
    let rows = try Row.fetchCursor(db, sql: sql)
    while let row = try rows.next() {
      let own: String = row[1]
      if own != id {
        if let finish { things.append(finish(pathways)) }
        (id, finish, pathways) = (own, make(row), [])
      }
      if let pathway: String = row[0] { pathways.append(PathwayID(rawValue: pathway)) }
    }
    if let finish { things.append(finish(pathways)) }
    return things
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

extension Credential {
  /// The same credential, serving some pathways.
  fileprivate func serving(_ pathways: [PathwayID]) -> Credential {
    Credential(
      id: id, name: name, issuer: issuer, kind: kind, minimumAge: minimumAge, minimumHours: minimumHours,
      education: education, prior: prior, isEarnedInHighSchool: isEarnedInHighSchool, pathways: pathways)
  }
}
