/// Names a station: its line and its place on it, such as `hl-nursing/4`.
public struct RoadmapStationID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The line.
  public let line: RoadmapLineID
  /// The place on the line, from 1.
  public let position: Int

  /// Names a station.
  public init(line: RoadmapLineID, position: Int) {
    self.line = line
    self.position = position
  }

  /// The line and the place with a slash between.
  public var description: String { "\(line)/\(position)" }

  /// Sorts by line, then by place.
  public static func < (left: RoadmapStationID, right: RoadmapStationID) -> Bool {
    (left.line, left.position) < (right.line, right.position)
  }
}
