/// How much each factor counts in a fit. Only the factors that both sides have are counted.
///
/// Assumptions, to be changed where someone knows better. Interests count most: their likeness to an
/// occupation's profile is what has been studied most (congruence and performance .32 against .16 for an
/// interest score alone, Nye, Su, Rounds & Drasgow 2017). Skills can still be learned, so they count less.
/// Values come last: an order of six says little.
public struct FitWeights: Hashable, Sendable {
  /// The weight of interests.
  public let interests: Double
  /// The weight of skills.
  public let skills: Double
  /// The weight of values.
  public let values: Double

  /// The weights Waymark uses.
  public static let standard = FitWeights(interests: 0.6, skills: 0.25, values: 0.15)

  /// The shortfall in skills, in levels, from which the skills' part is at its lowest: half of the scale.
  public static let largestShortfall = 3.5

  /// Other weights, each above zero.
  public init(interests: Double, skills: Double, values: Double) {
    precondition(interests > 0 && skills > 0 && values > 0, "Each factor has a weight above zero.")
    self.interests = interests
    self.skills = skills
    self.values = values
  }
}
