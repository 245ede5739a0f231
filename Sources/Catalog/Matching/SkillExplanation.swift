/// A skill, named and explained.
public struct SkillExplanation: Hashable, Sendable {
  /// The element's id in O*NET's content model, such as `2.A.1.b`.
  public let element: String
  /// Its name.
  public let name: String
  /// One sentence in our own words.
  public let meaning: String?
}
