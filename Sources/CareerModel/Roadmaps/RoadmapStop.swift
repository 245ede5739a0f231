/// A station as it stands on the roadmap of a pathway in a place.
public struct RoadmapStop: Hashable, Sendable, Identifiable {
  /// The station.
  public let station: RoadmapStation
  /// The lane it stands in: the skill level of its first exit; without an exit, that of the station it
  /// builds on, or the one its stage suggests.
  public let level: SkillLevel
  /// Public colleges of the place that offer the program at this award; `nil` where it is no program.
  public let collegeCount: Int?
  /// The hours of a time-based apprenticeship, as published.
  public let apprenticeshipHours: String?
  /// The official title of the program, apprenticeship or credential.
  public let title: String

  /// A station on a roadmap.
  public init(
    station: RoadmapStation, level: SkillLevel, collegeCount: Int?, apprenticeshipHours: String?,
    title: String
  ) {
    self.station = station
    self.level = level
    self.collegeCount = collegeCount
    self.apprenticeshipHours = apprenticeshipHours
    self.title = title
  }

  /// The station's id.
  public var id: RoadmapStationID { station.id }
}
