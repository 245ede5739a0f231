/// A career pathway (in the modern framework: a sub-cluster): occupations that share a road to work.
public struct Pathway: Hashable, Sendable, Identifiable {
  /// The slugs of its cluster and its name.
  public let id: PathwayID
  /// The framework it belongs to.
  public let framework: FrameworkID
  /// The name as the framework spells it.
  public let name: String
  /// One sentence about the work, in our own words.
  public let summary: String?
  /// Its occupations, by code.
  public let occupations: [PathwayOccupation]
  /// How many instructional programs prepare for its occupations, by the CIP-SOC crosswalk.
  public let programCount: Int

  /// A pathway.
  public init(
    id: PathwayID, framework: FrameworkID, name: String, summary: String?,
    occupations: [PathwayOccupation], programCount: Int
  ) {
    self.id = id
    self.framework = framework
    self.name = name
    self.summary = summary
    self.occupations = occupations
    self.programCount = programCount
  }

  /// The cluster it belongs to.
  public var cluster: ClusterID { id.cluster }
}
