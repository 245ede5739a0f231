/// A line of the map between the classic and the modern framework: Waymark's own judgement.
public struct FrameworkLink: Hashable, Sendable {
  /// How much of the classic pathway went there.
  public enum Strength: String, Sendable {
    /// Most of it, or its core.
    case main
    /// A part of it.
    case partial
  }

  /// The classic pathway.
  public let classic: PathwayID
  /// The modern sub-cluster.
  public let modern: PathwayID
  /// How much of the one went into the other.
  public let strength: Strength

  /// A line of the map.
  public init(classic: PathwayID, modern: PathwayID, strength: Strength) {
    self.classic = classic
    self.modern = modern
    self.strength = strength
  }
}
