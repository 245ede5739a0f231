import ArgumentParser
import CareerModel
import Catalog

/// `waymark pathways`: the career pathways of a framework or of one cluster.
struct PathwaysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pathways",
    abstract: "List career pathways with the number of their occupations and programs.",
    discussion: """
      EXAMPLES:
        waymark pathways --cluster health-sciences
        waymark pathways --framework modern --csv
        waymark pathways --json
      """)

  @Option(help: ArgumentHelp("Only pathways of this cluster.", valueName: "id"))
  var cluster: ClusterID?

  @Option(
    help: ArgumentHelp(
      "The framework: classic or modern. (default: the cluster's, or classic)", valueName: "name"))
  var framework: FrameworkID?

  @OptionGroup var list: ListOptions
  @OptionGroup var options: CatalogOptions

  func run() throws {
    let catalog = try options.open()
    let pathways = try pathways(in: catalog)
    try list.show(pathways.map { PathwayRecord(pathway: $0) }) { terminal in
      let table = TextTable(
        columns: [.left("Id"), .wrapped("Pathway"), .right("Occupations"), .right("Programs")],
        rows: pathways.map { pathway in
          [
            pathway.id.rawValue, pathway.name, String(pathway.occupations.count),
            String(pathway.programCount),
          ]
        })
      let sources = SourceNote.assignments(in: pathways.first?.framework ?? .classic) + [.programOccupations]
      return table.text(on: terminal) + terminal.note(SourceNote.text(of: sources, in: catalog))
    }
  }

  private func pathways(in catalog: CareerCatalog) throws(CommandFailure) -> [Pathway] {
    if let framework, !catalog.frameworks.contains(framework) {
      throw .unknownFramework(framework, in: catalog)
    }
    guard let cluster else { return catalog.pathways(in: framework ?? .classic) }
    guard let found = catalog.cluster(cluster) else { throw .unknownCluster(cluster, in: catalog) }
    if let framework, found.framework != framework {
      throw CommandFailure(
        .badData, "The cluster \"\(cluster)\" belongs to the framework \(found.framework), not \(framework).",
        hint: "Leave --framework out, or run: waymark clusters --framework \(framework)")
    }
    return catalog.pathways(of: cluster)
  }
}
