/// Names an industry credential, such as `comptia-a-plus`.
public struct CredentialID: Hashable, Comparable, Sendable, Codable, RawRepresentable, CustomStringConvertible
{
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
  public static func < (left: CredentialID, right: CredentialID) -> Bool { left.rawValue < right.rawValue }
}
