/// An occupation's place in a pathway, and who put it there.
public struct PathwayOccupation: Hashable, Sendable {
  /// Who assigned the occupation to the pathway.
  public enum Origin: Hashable, Sendable {
    /// O*NET OnLine's list.
    case onet
    /// Waymark's curated list, with the reason (absent in the modern framework's table).
    case curated(reason: String?)
  }

  /// The occupation.
  public let occupation: OccupationCode
  /// Who put it there.
  public let origin: Origin

  /// An occupation's place in a pathway.
  public init(occupation: OccupationCode, origin: Origin) {
    self.occupation = occupation
    self.origin = origin
  }
}
