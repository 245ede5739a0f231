/// A rule that a pack leaves out because nobody could vouch for it.
public struct MissingRule: Sendable, Equatable {
  /// What is missing.
  public var text: String
  /// Why, and where to look.
  public var reason: String

  /// A gap.
  public init(text: String, reason: String) {
    self.text = text
    self.reason = reason
  }
}
