/// Something one earns on a line of a roadmap, and the work one can step off to with it. Curated.
public struct RoadmapStation: Hashable, Sendable, Identifiable {
  /// What is earned.
  public enum Earned: Hashable, Sendable {
    /// A program of a college, up to an award.
    case program(CIPCode, AwardLevel)
    /// A registered apprenticeship, by its RAPIDS code.
    case apprenticeship(rapids: String)
    /// An industry credential or a licence.
    case credential(CredentialID)
  }

  /// Its line and place.
  public let id: RoadmapStationID
  /// The stage it stands in.
  public let stage: RoadmapStage
  /// What is earned.
  public let earned: Earned
  /// The field, as the map names it, without the award.
  public let name: String
  /// Places of the earlier stations that it builds on: any one of them is enough. None where it starts from
  /// a diploma.
  public let stacksOn: [Int]
  /// Occupations one can step off to, most usual first.
  public let exits: [OccupationCode]

  /// A station.
  public init(
    id: RoadmapStationID, stage: RoadmapStage, earned: Earned, name: String, stacksOn: [Int],
    exits: [OccupationCode]
  ) {
    self.id = id
    self.stage = stage
    self.earned = earned
    self.name = name
    self.stacksOn = stacksOn
    self.exits = exits
  }

  /// The earlier stations that it builds on.
  public var earlier: [RoadmapStationID] {
    stacksOn.map { RoadmapStationID(line: id.line, position: $0) }
  }
}
