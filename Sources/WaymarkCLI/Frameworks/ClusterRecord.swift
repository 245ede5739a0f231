import CareerModel

/// A career cluster as commands print it.
struct ClusterRecord: ListRecord {
  let id: ClusterID
  let name: String
  let framework: String
  let pathways: [PathwayID]
  @OrNull var grouping: String?
  @OrNull var summary: String?

  init(_ cluster: Cluster) {
    id = cluster.id
    name = cluster.name
    framework = cluster.framework.rawValue
    pathways = cluster.pathways
    grouping = cluster.grouping
    summary = cluster.summary
  }

  static let columns = ["id", "name", "framework", "pathways", "grouping"]

  var values: [String] {
    [
      id.rawValue, name, framework, pathways.map(\.rawValue).joined(separator: " "), grouping.textOrEmpty,
    ]
  }
}
