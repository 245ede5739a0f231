/// Names a career pathway; its cluster's id stands before the slash, such as `health-sciences/therapeutic-services`.
public struct PathwayID: Hashable, Comparable, Sendable, Codable, RawRepresentable, CustomStringConvertible {
  /// The slug.
  public let rawValue: String

  /// Takes a slug.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Reads the slug from plain text.
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the slug as plain text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  /// The slug.
  public var description: String { rawValue }

  /// Sorts by slug.
  public static func < (left: PathwayID, right: PathwayID) -> Bool { left.rawValue < right.rawValue }
}

extension PathwayID {
  /// The cluster the pathway belongs to: the part before the slash.
  public var cluster: ClusterID {
    ClusterID(rawValue: String(rawValue.prefix { $0 != "/" }))
  }
}
