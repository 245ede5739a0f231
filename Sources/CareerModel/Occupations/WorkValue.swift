/// O*NET's six work values, in its own order.
public enum WorkValue: String, Sendable, CaseIterable, Codable {
  /// Using one's strengths and seeing results.
  case achievement
  /// Pay, security and surroundings.
  case workingConditions
  /// Advancement and standing.
  case recognition
  /// Friendly co-workers and helping others.
  case relationships
  /// Management that stands behind its people.
  case support
  /// Working on one's own and deciding for oneself.
  case independence
}
