public import CareerModel

extension CareerCatalog {
  /// Clusters of a framework, by name.
  public func clusters(in framework: FrameworkID = .classic) -> [Cluster] {
    core.clusters.filter { $0.framework == framework }
  }

  /// A cluster by its id.
  public func cluster(_ id: ClusterID) -> Cluster? { core.clusterByID[id] }

  /// Pathways of a framework, by cluster and name.
  public func pathways(in framework: FrameworkID = .classic) -> [Pathway] {
    core.pathways.filter { $0.framework == framework }
  }

  /// Pathways of a cluster, by name.
  public func pathways(of cluster: ClusterID) -> [Pathway] {
    (core.clusterByID[cluster]?.pathways ?? []).compactMap { core.pathwayByID[$0] }
  }

  /// A pathway by its id.
  public func pathway(_ id: PathwayID) -> Pathway? { core.pathwayByID[id] }

  /// The lines of the map between the frameworks that touch a pathway of either.
  public func frameworkLinks(of pathway: PathwayID) -> [FrameworkLink] {
    core.frameworkMap.filter { $0.classic == pathway || $0.modern == pathway }
  }

  /// Names nearest to an id that is unknown, closest first: for "did you mean".
  public func pathwaysNamedLike(_ id: String, limit: Int = 3) -> [Pathway] {
    core.pathways.map { ($0, EditDistance.between($0.id.rawValue, id)) }
      .sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }
      .prefix(limit).map(\.0)
  }
}
