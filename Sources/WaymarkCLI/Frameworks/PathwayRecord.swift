import CareerModel

/// A career pathway as commands print it.
struct PathwayRecord: ListRecord {
  let id: PathwayID
  let name: String
  let cluster: ClusterID
  /// How many occupations it has.
  let occupations: Int
  /// How many instructional programs prepare for its occupations.
  let programs: Int
  let framework: String
  @OrNull var summary: String?

  init(_ pathway: Pathway) {
    id = pathway.id
    name = pathway.name
    cluster = pathway.cluster
    occupations = pathway.occupations.count
    programs = pathway.programCount
    framework = pathway.framework.rawValue
    summary = pathway.summary
  }

  static let columns = ["id", "name", "cluster", "occupations", "programs", "framework"]

  var values: [String] {
    [id.rawValue, name, cluster.rawValue, String(occupations), String(programs), framework]
  }
}
