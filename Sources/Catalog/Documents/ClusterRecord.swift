package import CareerModel

/// A career cluster as commands print it.
package struct ClusterRecord: ListRecord {
  package let cluster: Cluster

  package init(cluster: Cluster) { self.cluster = cluster }

  package var json: JSONValue {
    [
      "id": .text(cluster.id), "name": .text(cluster.name), "framework": .text(cluster.framework),
      "pathways": .list(cluster.pathways), "grouping": .text(cluster.grouping),
      "summary": .text(cluster.summary),
    ]
  }

  package static let columns = ["id", "name", "framework", "pathways", "grouping"]

  package var values: [String] {
    [
      cluster.id.rawValue, cluster.name, cluster.framework.rawValue,
      cluster.pathways.map(\.rawValue).joined(separator: " "), cluster.grouping ?? "",
    ]
  }
}
