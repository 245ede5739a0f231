/// Names a version of the career clusters framework. Frameworks are data: a state may add its own.
public struct FrameworkID: Hashable, Comparable, Sendable, Codable, RawRepresentable, CustomStringConvertible
{
  /// The name, such as `classic`.
  public let rawValue: String

  /// Names a framework.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// 16 clusters and 79 pathways.
  public static let classic = FrameworkID(rawValue: "classic")
  /// The modernized framework of 2024: 14 clusters and 72 sub-clusters.
  public static let modern = FrameworkID(rawValue: "modern")

  /// The name.
  public var description: String { rawValue }

  /// Sorts by name.
  public static func < (left: FrameworkID, right: FrameworkID) -> Bool { left.rawValue < right.rawValue }
}
