public import CareerModel

/// Which occupations to list, and how.
public struct OccupationQuery: Sendable, Hashable {
  /// The orders a list can have. Figures come largest first, those without one last.
  public enum Order: String, Sendable, CaseIterable {
    /// By typical pay in the place asked for.
    case wage
    /// By projected growth.
    case growth
    /// By openings a year.
    case openings
    /// By title.
    case title
  }

  /// Only occupations of this cluster.
  public var cluster: ClusterID?
  /// Only occupations of this pathway.
  public var pathway: PathwayID?
  /// Only occupations of this skill level.
  public var skillLevel: SkillLevel?
  /// Pay in this state; `nil` is the United States.
  public var state: StateCode?
  /// Only occupations whose typical pay in that place is known and at least this.
  public var minimumWage: Money?
  /// The order.
  public var order: Order
  /// At most this many; `nil` is all.
  public var limit: Int?

  /// A query; everything is optional.
  public init(
    cluster: ClusterID? = nil, pathway: PathwayID? = nil, skillLevel: SkillLevel? = nil,
    state: StateCode? = nil, minimumWage: Money? = nil, order: Order = .title, limit: Int? = nil
  ) {
    self.cluster = cluster
    self.pathway = pathway
    self.skillLevel = skillLevel
    self.state = state
    self.minimumWage = minimumWage
    self.order = order
    self.limit = limit
  }
}
