import CareerModel

extension RoadmapsCheck {
  /// A station as its row has it.
  struct Station {
    let line: String
    let position: Int
    let stage: RoadmapStage
    let program: String?
    let award: AwardLevel?
    let apprenticeship: String?
    let stacksOn: [Int]
    let exits: [String]

    var id: String { "\(line)/\(position)" }
  }

  /// The rows of the roadmaps' tables, and what they are checked against.
  struct Lines {
    /// By line, in order.
    let stations: [String: [Station]]
    /// The lines of each pathway.
    let byPathway: [String: [String]]
    let levels: [String: SkillLevel]
    let apprenticeships: Set<String>
    private let occupations: [String: Set<String>]
    private let awards: [String: Set<Award>]
    /// Projections by SOC code, and the SOC code of each occupation.
    private let projections: [String: [String]]
    private let socs: [String: String]
    private let needsCredential: Set<String>

    init(_ facts: VerifiedFacts) {
      let exits = Dictionary(grouping: facts.rows(.roadmapExits)) { "\($0[0])/\($0[1])" }
      let stations = facts.rows(.roadmapStations).compactMap { row -> Station? in
        guard let position = Int(row[1]), let stage = RoadmapStage(rawValue: row[2]) else { return nil }
        return Station(
          line: row[0], position: position, stage: stage, program: row[3].isEmpty ? nil : row[3],
          award: AwardLevel(rawValue: row[4]), apprenticeship: row[5].isEmpty ? nil : row[5],
          stacksOn: row[8].split(separator: "|").compactMap { Int($0) },
          exits: (exits["\(row[0])/\(row[1])"] ?? []).map { $0[3] })
      }
      self.stations = Dictionary(grouping: stations, by: \.line)
      byPathway = Dictionary(grouping: facts.rows(.roadmapPathways)) { $0[0] }.mapValues { $0.map { $0[2] } }
      levels = Dictionary(
        facts.rows(.jobZones).compactMap { row in
          Int(row[1]).flatMap(SkillLevel.init(jobZone:)).map { (row[0], $0) }
        }, uniquingKeysWith: { first, _ in first })
      apprenticeships = facts.values(.apprenticeships, "rapids")
      var occupations: [String: Set<String>] = [:]
      for row in facts.rows(.onetPathways) + facts.rows(.occupationPathways) + facts.rows(.modernOccupations)
      {
        occupations[row[1], default: []].insert(row[0])
      }
      self.occupations = occupations
      var awards: [String: Set<Award>] = [:]
      for row in facts.rows(.programOfferings) {
        awards[row[1], default: []].formUnion(
          row[2].split(separator: "|").compactMap { Award(rawValue: String($0)) })
      }
      self.awards = awards
      projections = Dictionary(
        facts.rows(.projections).map { ($0[0], $0) }, uniquingKeysWith: { first, _ in first })
      socs = Dictionary(
        facts.rows(.occupationSOC).map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
      needsCredential = Set(
        facts.rows(.credentialOccupations).filter { $0[2] == "required" }.map { $0[1] })
    }

    /// Whether any college confers an award for a program.
    func isOffered(_ program: String, at award: AwardLevel) -> Bool {
      !award.awards.isDisjoint(with: awards[program] ?? [])
    }

    /// Every occupation of the pathways that use a line.
    func field(of line: String) -> Set<String> {
      byPathway.filter { $0.value.contains(line) }.keys
        .reduce(into: []) { $0.formUnion(occupations[$1] ?? []) }
    }

    /// The skill level of the exit with a diploma, where there is one.
    func diplomaLevel(of pathway: String) -> Set<SkillLevel> {
      let own = occupations[pathway] ?? []
      let level = DiplomaWork.level(among: own.compactMap { levels[$0] })
      return own.contains { levels[$0] == level && isOpenWithDiploma($0, level) } ? [level] : []
    }

    private func isOpenWithDiploma(_ occupation: String, _ level: SkillLevel) -> Bool {
      let projection = socs[occupation].flatMap { projections[$0] }
      func published(_ column: String) -> String? {
        FactSchema.projections.index(of: column).flatMap { projection?[$0] }.flatMap { $0.isEmpty ? nil : $0 }
      }
      return DiplomaWork.admits(
        level, education: published("education"), experience: published("experience"),
        requiresCredential: needsCredential.contains(occupation))
    }
  }
}
