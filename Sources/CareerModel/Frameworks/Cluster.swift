/// A career cluster: a field of work that runs from first jobs to the highest degrees.
public struct Cluster: Hashable, Sendable, Identifiable {
  /// The slug of its name.
  public let id: ClusterID
  /// The framework it belongs to.
  public let framework: FrameworkID
  /// The name as the framework spells it.
  public let name: String
  /// The two-letter name of its colour and glyph, such as `HL`.
  public let color: String
  /// The grouping the modern framework puts it in; the classic one has none.
  public let grouping: String?
  /// Its pathways, by name.
  public let pathways: [PathwayID]
  /// One sentence about the field, in our own words.
  public let summary: String?

  /// A cluster.
  public init(
    id: ClusterID, framework: FrameworkID, name: String, color: String, grouping: String?,
    pathways: [PathwayID], summary: String?
  ) {
    self.id = id
    self.framework = framework
    self.name = name
    self.color = color
    self.grouping = grouping
    self.pathways = pathways
    self.summary = summary
  }
}
