public import CareerModel

/// What an occupation is matched by: O*NET's ratings of it.
public struct OccupationTraits: Sendable {
  /// How much of a skill the occupation asks for.
  public struct Skill: Sendable, Hashable {
    /// The level asked for, 0 to 7.
    public let level: Double
    /// How important it is, 1 to 5.
    public let importance: Double

    /// A skill's level and importance.
    public init(level: Double, importance: Double) {
      self.level = level
      self.importance = importance
    }
  }

  /// The occupation.
  public let code: OccupationCode
  /// Interests by Holland type; some occupations have not been rated.
  public let interests: InterestProfile?
  /// Skills by element id; empty where not rated.
  public let skills: [String: Skill]
  /// Work values, 1 to 7; empty where not rated.
  public let values: [WorkValue: Double]

  /// An occupation's traits.
  public init(
    code: OccupationCode, interests: InterestProfile?, skills: [String: Skill], values: [WorkValue: Double]
  ) {
    self.code = code
    self.interests = interests
    self.skills = skills
    self.values = values
  }
}
