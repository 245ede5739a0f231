/// A lettered place where one can get onto a roadmap.
public struct RoadmapEntry: Hashable, Sendable, Identifiable {
  /// With what one enters.
  public enum Kind: Hashable, Sendable {
    /// In grade 9.
    case grade9
    /// With a high school diploma or GED.
    case diploma
    /// With what an earlier station gives, on the way to a station that builds on it.
    case holding(RoadmapStationID, toward: RoadmapStationID)
  }

  /// Its letter, from A.
  public let letter: Character
  /// With what one enters.
  public let kind: Kind

  /// An entry.
  public init(letter: Character, kind: Kind) {
    self.letter = letter
    self.kind = kind
  }

  /// The letter names the entry.
  public var id: Character { letter }
}
