public import CareerModel

/// Which of the matched occupations to show. Places stay those among all occupations compared.
public struct MatchFilter: Sendable, Hashable {
  /// How an occupation's jobs are projected to change.
  public enum Growth: String, Sendable, CaseIterable {
    /// More jobs in ten years.
    case growing
    /// Growing faster than all jobs together.
    case faster
  }

  /// Only this skill level.
  public var skillLevel: SkillLevel?
  /// Only where the schooling that is typical to enter is known and at most this.
  public var education: TypicalEducation?
  /// Only where typical pay in the state is known and at least this.
  public var minimumWage: Money?
  /// Only where jobs are projected to grow.
  public var growth: Growth?
  /// Only occupations of this cluster.
  public var cluster: ClusterID?
  /// Pay in this state; `nil` is the United States.
  public var state: StateCode?

  /// A filter; everything is optional.
  public init(
    skillLevel: SkillLevel? = nil, education: TypicalEducation? = nil, minimumWage: Money? = nil,
    growth: Growth? = nil, cluster: ClusterID? = nil, state: StateCode? = nil
  ) {
    self.skillLevel = skillLevel
    self.education = education
    self.minimumWage = minimumWage
    self.growth = growth
    self.cluster = cluster
    self.state = state
  }
}
