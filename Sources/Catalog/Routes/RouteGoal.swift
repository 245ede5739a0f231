public import CareerModel

/// What a traveller wants to become: one occupation, or any of several.
public enum RouteGoal: Hashable, Sendable {
  /// One occupation.
  case occupation(OccupationCode)
  /// Any occupation of a pathway; of a skill level, where one is named.
  case pathway(PathwayID, SkillLevel?)
  /// Any occupation of a cluster whose typical yearly pay is known and at least this.
  case cluster(ClusterID, minimumWage: Money)

  /// Why there is nothing to go to.
  public enum Problem: Error, Sendable {
    /// The catalogue does not know the occupation.
    case unknownOccupation(OccupationCode)
    /// It does not know the pathway.
    case unknownPathway(PathwayID)
    /// It does not know the cluster.
    case unknownCluster(ClusterID)
    /// No occupation is of that kind; with the reason where it is written down.
    case nothing(RouteGoal, reason: String?)
    /// The catalogue cannot be read.
    case catalog(CatalogError)
  }
}
