/// Where a rule stands, and when it was read there.
public struct Citation: Sendable, Equatable, Hashable {
  /// The law, code or policy, such as `WAC 180-51-210(4)(b)`.
  public var rule: String
  /// Where it was read.
  public var address: String?
  /// The day, as `2026-11-24`.
  public var read: String

  /// A citation.
  public init(rule: String, address: String? = nil, read: String) {
    self.rule = rule
    self.address = address
    self.read = read
  }
}
