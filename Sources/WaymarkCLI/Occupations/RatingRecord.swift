import CareerModel

/// O*NET's rating of a skill, of knowledge or of an ability.
struct RatingRecord: Encodable {
  let element: String
  let name: String
  /// From 1 to 5.
  let importance: Double
  /// From 0 to 7.
  @OrNull var level: Double?
  /// O*NET recommends not to rely on the figure.
  let isUncertain: Bool
  /// Most raters said that it plays no part in the occupation.
  let isNotRelevant: Bool

  init(_ rating: ElementRating) {
    element = rating.element
    name = rating.name
    importance = rating.importance
    level = rating.level
    isUncertain = rating.isUncertain
    isNotRelevant = rating.isNotRelevant
  }
}
