public import CareerModel

/// Finds the classic framework's pathway that a publisher means by the names of a cluster and a pathway.
///
/// Publishers spell the names each in their own way: "and" for "&", "Audio/Video" for "A/V", "Health
/// Science" for "Health Sciences". Such differences are folded away (see `FoldedName`), and
/// other spellings are looked up among the aliases. A pathway is looked for inside its cluster only,
/// because some names ("Management", say) would fit several.
public struct PathwayNames: Sendable {
  private var clusters: [FoldedName: String] = [:]
  private var pathways: [String: [FoldedName: String]] = [:]

  /// Knows no pathway. Enough for every data set that does not name pathways.
  public static let none = PathwayNames()

  private init() {}

  /// Takes the names of the classic framework out of the fact tables `clusters` and `pathways`, and
  /// other spellings out of `framework_aliases`.
  ///
  /// Throws `ImportFailure.conflict` if one spelling stands for two clusters, or for two pathways of one.
  public init(
    clusters clusterFacts: FactTable, pathways pathwayFacts: FactTable, aliases: FactTable? = nil
  ) throws(ImportFailure) {
    var clusterOfPathway: [String: String] = [:]
    for row in clusterFacts.rows where row[0] == "classic" {
      try add(cluster: row[1], spelled: row[2])
    }
    for row in pathwayFacts.rows where row[0] == "classic" {
      clusterOfPathway[row[1]] = row[2]
      try add(pathway: row[1], of: row[2], spelled: row[3])
    }
    let known = Set(clusters.values)
    for row in aliases?.rows ?? [] {
      if let cluster = clusterOfPathway[row[0]] {
        try add(pathway: row[0], of: cluster, spelled: row[1])
      } else if known.contains(row[0]) {
        try add(cluster: row[0], spelled: row[1])
      }
    }
  }

  /// The id of the cluster with a name, in any known spelling.
  public func cluster(named name: String) -> String? { clusters[FoldedName(name)] }

  /// The id of a cluster's pathway with a name, in any known spelling.
  public func pathway(named name: String, ofCluster cluster: String) -> String? {
    pathways[cluster]?[FoldedName(name)]
  }

  private mutating func add(cluster id: String, spelled name: String) throws(ImportFailure) {
    if let other = clusters.updateValue(id, forKey: FoldedName(name)), other != id {
      throw .conflict(table: "clusters", key: name, detail: "it stands for \(other) and for \(id)")
    }
  }

  private mutating func add(
    pathway id: String, of cluster: String, spelled name: String
  ) throws(ImportFailure) {
    if let other = pathways[cluster, default: [:]].updateValue(id, forKey: FoldedName(name)), other != id {
      throw .conflict(table: "pathways", key: name, detail: "it stands for \(other) and for \(id)")
    }
  }
}
