import CareerModel

/// Puts a roadmap together: lanes, exits and their numbers, entries and their letters.
struct RoadmapComposer {
  let catalog: CareerCatalog
  let pathway: Pathway
  let state: StateCode?
  let lines: [RoadmapLine]

  /// The most entries besides grade 9 and the diploma.
  static let mostReturns = 4
  /// The most occupations behind the exit with the diploma.
  static let mostDiplomaJobs = 3

  func roadmap() throws(CatalogError) -> Roadmap {
    let stops = try stops()
    return Roadmap(
      pathway: pathway, state: state, lines: lines, stops: stops, entries: entries(),
      exits: try exits(of: stops), courses: try catalog.roadmapCourses(of: pathway.id))
  }

  // MARK: Stations

  private func stops() throws(CatalogError) -> [RoadmapStop] {
    var stops: [RoadmapStop] = []
    for line in lines {
      var levels: [Int: SkillLevel] = [:]
      for station in line.stations {
        let level = level(of: station, knowing: levels)
        levels[station.id.position] = level
        stops.append(try stop(station, level))
      }
    }
    return stops
  }

  private func level(of station: RoadmapStation, knowing earlier: [Int: SkillLevel]) -> SkillLevel {
    let rated = station.exits.lazy.compactMap { catalog.occupation($0)?.skillLevel }
    if let own = rated.first ?? station.stacksOn.first.flatMap({ earlier[$0] }) { return own }
    return station.stage < .bachelor ? .mid : .high
  }

  private func stop(_ station: RoadmapStation, _ level: SkillLevel) throws(CatalogError) -> RoadmapStop {
    switch station.earned {
    case .program(let code, let award):
      return RoadmapStop(
        station: station, level: level,
        collegeCount: try catalog.collegeCount(of: code, at: award, in: state), apprenticeshipHours: nil,
        title: catalog.program(code)?.title ?? code.description)
    case .apprenticeship(let rapids):
      let found = try catalog.apprenticeship(rapids: rapids)
      return RoadmapStop(
        station: station, level: level, collegeCount: nil, apprenticeshipHours: found?.timeBasedHours,
        title: found?.title ?? rapids)
    case .credential(let id):
      return RoadmapStop(
        station: station, level: level, collegeCount: nil, apprenticeshipHours: nil,
        title: catalog.credential(id)?.name ?? id.rawValue)
    }
  }

  // MARK: Exits

  /// By stage from left to right, and within a stage from the lowest lane up; within a lane the lines stand
  /// one above the other with the first on top, and each climbs from its first station.
  private func exits(of stops: [RoadmapStop]) throws(CatalogError) -> [RoadmapExit] {
    let order = Dictionary(uniqueKeysWithValues: lines.enumerated().map { ($1.id, -$0) })
    func key(_ stop: RoadmapStop) -> [Int] {
      let level = SkillLevel.allCases.firstIndex(of: stop.level) ?? 0
      return [stop.station.stage.rank, level, order[stop.id.line] ?? 0, stop.id.position]
    }
    let required = try catalog.requiredCredentials()
    var numbers: [OccupationCode: Int] = [:]
    var exits: [RoadmapExit] = []
    func job(_ occupation: Occupation) throws(CatalogError) -> RoadmapJob {
      RoadmapJob(
        occupation: occupation, pay: try catalog.typicalPay(of: occupation, in: state),
        required: required[occupation.code] ?? [], sameAs: numbers[occupation.code])
    }
    func add(_ origin: RoadmapExit.Origin, _ occupations: [Occupation]) throws(CatalogError) {
      var jobs: [RoadmapJob] = []
      for occupation in occupations { jobs.append(try job(occupation)) }
      let number = exits.count + 1
      exits.append(RoadmapExit(number: number, origin: origin, jobs: jobs))
      for occupation in occupations where numbers[occupation.code] == nil {
        numbers[occupation.code] = number
      }
    }
    let first = diplomaJobs(required)
    if !first.isEmpty { try add(.diploma, first) }
    for stop in stops.sorted(by: { key($0).lexicographicallyPrecedes(key($1)) }) {
      for code in stop.station.exits {
        if let occupation = catalog.occupation(code) { try add(.station(stop.id), [occupation]) }
      }
    }
    return exits
  }

  /// The work that a diploma alone opens (`DiplomaWork`) with the most openings.
  private func diplomaJobs(_ required: [OccupationCode: [Credential]]) -> [Occupation] {
    let occupations = pathway.occupations.compactMap { catalog.occupation($0.occupation) }
    let level = DiplomaWork.level(among: occupations.compactMap(\.skillLevel))
    return occupations.filter { occupation in
      let outlook = occupation.outlook?.value
      return occupation.skillLevel == level
        && DiplomaWork.admits(
          level, education: outlook?.typicalEducation, experience: outlook?.relatedExperience,
          requiresCredential: required[occupation.code] != nil)
    }.sorted {
      ($1.outlook?.value.annualOpenings ?? 0, $0.code) < ($0.outlook?.value.annualOpenings ?? 0, $1.code)
    }.prefix(Self.mostDiplomaJobs).map(\.self)
  }

  // MARK: Entries

  /// Grade 9, the diploma, then where a station builds on an earlier one: the first of each line, and where
  /// there is room the next ones of the first lines.
  private func entries() -> [RoadmapEntry] {
    let returns = lines.map { line in
      var held: Set<Int> = []
      return line.stations.compactMap { station -> RoadmapEntry.Kind? in
        guard let earlier = station.stacksOn.first(where: { !held.contains($0) }) else { return nil }
        held.insert(earlier)
        return .holding(RoadmapStationID(line: line.id, position: earlier), toward: station.id)
      }
    }
    var taken = returns.map { min($0.count, 1) }
    for index in returns.indices {
      let room = Self.mostReturns - taken.reduce(0, +)
      taken[index] += max(0, min(room, returns[index].count - taken[index]))
    }
    let chosen = zip(returns, taken).flatMap { $0.prefix($1) }.prefix(Self.mostReturns)
    return zip("ABCDEF", [.grade9, .diploma] + chosen).map { RoadmapEntry(letter: $0, kind: $1) }
  }
}
