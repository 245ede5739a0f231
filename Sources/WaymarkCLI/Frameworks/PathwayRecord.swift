import CareerModel

/// A career pathway as commands print it, with the numbers of its occupations and programs.
struct PathwayRecord: ListRecord {
  let pathway: Pathway

  var json: JSONValue {
    [
      "id": .text(pathway.id), "name": .text(pathway.name), "cluster": .text(pathway.cluster),
      "occupations": .number(pathway.occupations.count), "programs": .number(pathway.programCount),
      "framework": .text(pathway.framework), "summary": .text(pathway.summary),
    ]
  }

  static let columns = ["id", "name", "cluster", "occupations", "programs", "framework"]

  var values: [String] {
    [
      pathway.id.rawValue, pathway.name, pathway.cluster.rawValue, String(pathway.occupations.count),
      String(pathway.programCount), pathway.framework.rawValue,
    ]
  }
}
