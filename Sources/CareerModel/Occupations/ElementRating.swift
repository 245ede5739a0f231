/// How important a skill, kind of knowledge or ability is in an occupation, by O*NET.
public struct ElementRating: Hashable, Sendable {
  /// The element's id in O*NET's content model, such as `2.A.1.b`.
  public let element: String
  /// Its name, such as "Active Listening".
  public let name: String
  /// Importance from 1 (not important) to 5 (extremely important).
  public let importance: Double
  /// The level needed, from 0 to 7.
  public let level: Double?
  /// O*NET recommends not to rely on the figure (small sample or wide spread).
  public let isUncertain: Bool
  /// Most raters said the element plays no part in the occupation.
  public let isNotRelevant: Bool

  /// A rating.
  public init(
    element: String, name: String, importance: Double, level: Double?, isUncertain: Bool, isNotRelevant: Bool
  ) {
    self.element = element
    self.name = name
    self.importance = importance
    self.level = level
    self.isUncertain = isUncertain
    self.isNotRelevant = isNotRelevant
  }
}
