public import CareerModel
import GRDB

extension CareerCatalog {
  /// The frameworks that the catalogue has, by name.
  public var frameworks: [FrameworkID] { Set(core.clusters.map(\.framework)).sorted() }

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

  /// Clusters whose id or name is nearest to a text that is no cluster's id: for "did you mean".
  public func clustersNamedLike(_ text: String, limit: Int = 3) -> [Cluster] {
    nearest(to: text, among: core.clusters, limit: limit) { [$0.id.rawValue, $0.name] }
  }

  /// Pathways whose id or name is nearest to a text that is no pathway's id: for "did you mean".
  ///
  /// A pathway's id is also compared without its cluster's.
  public func pathwaysNamedLike(_ id: String, limit: Int = 3) -> [Pathway] {
    nearest(to: id, among: core.pathways, limit: limit) { pathway in
      [pathway.id.rawValue, String(pathway.id.rawValue.drop { $0 != "/" }.dropFirst()), pathway.name]
    }
  }

  func nearest<Thing: Identifiable>(
    to text: String, among things: [Thing], limit: Int, names: (Thing) -> [String]
  ) -> [Thing] where Thing.ID: Comparable {
    things.map { thing in (thing, names(thing).map { EditDistance.between($0, text) }.min() ?? .max) }
      .sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }
      .prefix(limit).map(\.0)
  }
}

extension CareerCatalog {
  /// Why a pathway has no occupation at a skill level, where Waymark has written the reason down.
  public func levelGap(_ pathway: PathwayID, _ level: SkillLevel) throws(CatalogError) -> String? {
    let reason = try read { db in
      try String.fetchOne(
        db, sql: "SELECT reason FROM pathway_level_gaps WHERE pathway = ? AND level = ?",
        arguments: [pathway.rawValue, level.rawValue])
    }
    return core.translations.text(.levelGap, "\(pathway) \(level.rawValue)", ofAny: reason)
  }
}
