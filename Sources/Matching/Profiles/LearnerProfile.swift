/// What a learner has said about themselves. Each part may be missing, but not all of them.
public struct LearnerProfile: Hashable, Sendable {
  /// What the learner likes.
  public let interests: InterestScores?
  /// What the learner can do.
  public let skills: SkillRatings?
  /// What matters to the learner in work.
  public let values: ValueScores?

  /// A profile. Throws `empty` when it has no part.
  public init(
    interests: InterestScores? = nil, skills: SkillRatings? = nil, values: ValueScores? = nil
  ) throws(ProfileError) {
    guard interests != nil || skills != nil || values != nil else { throw .empty }
    self.interests = interests
    self.skills = skills
    self.values = values
  }
}
