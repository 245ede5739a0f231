/// One requirement of one set.
public struct RequirementPlace: Sendable, Equatable, Hashable {
  /// The set, by id.
  public var set: String
  /// The requirement in it, by id.
  public var requirement: String

  /// A place.
  public init(set: String, requirement: String) {
    self.set = set
    self.requirement = requirement
  }
}
