/// A ladder of programs, apprenticeships and credentials where one really counts toward the next. Curated.
public struct RoadmapLine: Hashable, Sendable, Identifiable {
  /// Its slug.
  public let id: RoadmapLineID
  /// Its name, without the word "line".
  public let name: String
  /// Its stations, in reading order.
  public let stations: [RoadmapStation]

  /// A line.
  public init(id: RoadmapLineID, name: String, stations: [RoadmapStation]) {
    self.id = id
    self.name = name
    self.stations = stations
  }
}
