import ArgumentParser
import CareerModel
import Catalog

/// `waymark clusters`: the career clusters of a framework.
struct ClustersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clusters",
    abstract: "List the career clusters of a framework.",
    discussion: """
      EXAMPLES:
        waymark clusters
        waymark clusters --framework modern
        waymark clusters --json
      """)

  @Option(help: ArgumentHelp("The framework: classic or modern.", valueName: "name"))
  var framework = FrameworkID.classic

  @OptionGroup var list: ListOptions
  @OptionGroup var options: CatalogOptions

  func run() throws {
    let catalog = try options.open()
    let clusters = catalog.clusters(in: framework)
    if clusters.isEmpty { throw CommandFailure.unknownFramework(framework, in: catalog) }
    try list.show(clusters.map { ClusterRecord(cluster: $0) }) { terminal in
      let table = TextTable(
        columns: [.left("Id"), .wrapped("Cluster"), .right("Pathways"), .right("Occupations")],
        rows: clusters.map { cluster in
          let occupations = Set(
            catalog.pathways(of: cluster.id).flatMap { $0.occupations.map(\.occupation) })
          return [
            cluster.id.rawValue, cluster.name, String(cluster.pathways.count), String(occupations.count),
          ]
        })
      return table.text(on: terminal)
        + terminal.note(SourceNote.text(of: SourceNote.assignments(in: framework), in: catalog))
    }
  }
}
