/// Names a line of roadmaps, such as `hl-nursing`.
public struct RoadmapLineID: Hashable, Comparable, Sendable, RawRepresentable, CustomStringConvertible {
  /// The slug.
  public let rawValue: String

  /// Takes a slug.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The slug.
  public var description: String { rawValue }

  /// Sorts by slug.
  public static func < (left: RoadmapLineID, right: RoadmapLineID) -> Bool { left.rawValue < right.rawValue }
}
