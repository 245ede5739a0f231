import CareerModel
import GRDB

/// Reads the lines of a pathway's roadmap from the compiled file.
struct RoadmapReader {
  let db: Database
  let translations: Translations

  /// The lines in the order of the pathway's list; none where the pathway has no roadmap.
  func lines(of pathway: PathwayID) throws -> [RoadmapLine] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT line, name FROM roadmap_pathways JOIN roadmap_lines USING (line)
        WHERE pathway = ? ORDER BY roadmap_pathways.position
        """, arguments: [pathway.rawValue])
    return try rows.map { row in
      let id = RoadmapLineID(rawValue: row[0])
      return RoadmapLine(
        id: id, name: translations.text(.lineName, id, english: row[1]), stations: try stations(of: id))
    }
  }

  private func stations(of line: RoadmapLineID) throws -> [RoadmapStation] {
    let exits = Dictionary(
      grouping: try Row.fetchAll(
        db, sql: "SELECT position, occupation FROM roadmap_exits WHERE line = ? ORDER BY position, rank",
        arguments: [line.rawValue]), by: { $0[0] as Int })
    return try Row.fetchAll(
      db,
      sql: """
        SELECT position, stage, program, award, apprenticeship, credential, name, stacks_on
        FROM roadmap_stations WHERE line = ? ORDER BY position
        """, arguments: [line.rawValue]
    ).compactMap { row in
      guard let stage = RoadmapStage(rawValue: row[1]), let earned = Self.earned(row) else { return nil }
      let id = RoadmapStationID(line: line, position: row[0])
      return RoadmapStation(
        id: id, stage: stage, earned: earned,
        name: translations.text(.stationName, id, english: row[6]),
        stacksOn: (row[7] as String? ?? "").split(separator: "|").compactMap { Int($0) },
        exits: (exits[id.position] ?? []).compactMap { OccupationCode($0[1] as String) })
    }
  }

  private static func earned(_ row: Row) -> RoadmapStation.Earned? {
    if let program = (row[2] as String?).flatMap({ CIPCode($0) }) {
      return (row[3] as String?).flatMap(AwardLevel.init).map { .program(program, $0) }
    }
    if let rapids = row[4] as String? { return .apprenticeship(rapids: rapids) }
    return (row[5] as String?).map { .credential(CredentialID(rawValue: $0)) }
  }
}
