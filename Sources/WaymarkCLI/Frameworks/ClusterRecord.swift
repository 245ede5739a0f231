import CareerModel

/// A career cluster as commands print it.
struct ClusterRecord: ListRecord {
  let cluster: Cluster

  var json: JSONValue {
    [
      "id": .text(cluster.id), "name": .text(cluster.name), "framework": .text(cluster.framework),
      "pathways": .list(cluster.pathways), "grouping": .text(cluster.grouping),
      "summary": .text(cluster.summary),
    ]
  }

  static let columns = ["id", "name", "framework", "pathways", "grouping"]

  var values: [String] {
    [
      cluster.id.rawValue, cluster.name, cluster.framework.rawValue,
      cluster.pathways.map(\.rawValue).joined(separator: " "), cluster.grouping ?? "",
    ]
  }
}
