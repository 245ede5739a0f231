/// A numbered exit of a roadmap: work one can step off to.
public struct RoadmapExit: Hashable, Sendable, Identifiable {
  /// Where one steps off.
  public enum Origin: Hashable, Sendable {
    /// With the high school diploma: work that needs no schooling beyond it.
    case diploma
    /// At a station.
    case station(RoadmapStationID)
  }

  /// Its number, from 1; the same on map, list, phone and in documents.
  public let number: Int
  /// Where one steps off.
  public let origin: Origin
  /// What it opens: one occupation at a station, up to three with the diploma.
  public let jobs: [RoadmapJob]

  /// An exit.
  public init(number: Int, origin: Origin, jobs: [RoadmapJob]) {
    self.number = number
    self.origin = origin
    self.jobs = jobs
  }

  /// The number names the exit.
  public var id: Int { number }

  /// The station one steps off at; `nil` with the diploma.
  public var station: RoadmapStationID? {
    if case .station(let id) = origin { id } else { nil }
  }
}
