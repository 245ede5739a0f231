package import CareerModel

/// A career pathway as commands print it, with the numbers of its occupations and programs.
package struct PathwayRecord: ListRecord {
  package let pathway: Pathway

  package init(pathway: Pathway) { self.pathway = pathway }

  package var json: JSONValue {
    [
      "id": .text(pathway.id), "name": .text(pathway.name), "cluster": .text(pathway.cluster),
      "occupations": .number(pathway.occupations.count), "programs": .number(pathway.programCount),
      "framework": .text(pathway.framework), "summary": .text(pathway.summary),
    ]
  }

  package static let columns = ["id", "name", "cluster", "occupations", "programs", "framework"]

  package var values: [String] {
    [
      pathway.id.rawValue, pathway.name, pathway.cluster.rawValue, String(pathway.occupations.count),
      String(pathway.programCount), pathway.framework.rawValue,
    ]
  }
}
