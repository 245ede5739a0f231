import ArgumentParser
import CareerModel
import Catalog

/// `waymark occupations`: occupations by cluster, pathway, skill level and pay.
struct OccupationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "occupations",
    abstract: "List occupations with pay, outlook and usual schooling.",
    discussion: """
      EXAMPLES:
        waymark occupations --pathway finance/accounting --skill-level mid
        waymark occupations --state WA --min-wage 90000 --sort growth --limit 20
        waymark occupations --cluster information-technology --csv > occupations.csv
      """)

  @Option(help: ArgumentHelp("Only occupations of this cluster.", valueName: "id"))
  var cluster: ClusterID?

  @Option(help: ArgumentHelp("Only occupations of this pathway.", valueName: "id"))
  var pathway: PathwayID?

  @Option(help: ArgumentHelp("Only occupations of this skill level.", valueName: "level"))
  var skillLevel: SkillLevel?

  @Option(help: ArgumentHelp("Show and compare the pay in this state.", valueName: "state"))
  var state: StateArgument?

  @Option(help: ArgumentHelp("Only where typical pay is at least this many dollars a year.", valueName: "n"))
  var minWage: Int?

  @Option(help: ArgumentHelp("The order; figures come largest first.", valueName: "order"))
  var sort = OccupationQuery.Order.title

  @Option(help: ArgumentHelp("At most this many.", valueName: "n"))
  var limit: Int?

  @OptionGroup var list: ListOptions
  @OptionGroup var options: CatalogOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit takes a whole number from 1.") }
    if let minWage, !(0...100_000_000).contains(minWage) {
      throw ValidationError("--min-wage takes dollars a year, from 0.")
    }
  }

  func run() throws {
    let state = try state.state()
    let catalog = try options.open()
    if let cluster, catalog.cluster(cluster) == nil {
      throw CommandFailure.unknownCluster(cluster, in: catalog)
    }
    if let pathway, catalog.pathway(pathway) == nil {
      throw CommandFailure.unknownPathway(pathway, in: catalog)
    }
    let query = OccupationQuery(
      cluster: cluster, pathway: pathway, skillLevel: skillLevel, state: state,
      minimumWage: minWage.map(Money.init(dollars:)), order: sort, limit: limit)
    let records = try catalog.occupations(matching: query).map { listed in
      OccupationRecord(
        occupation: listed.occupation, pay: try catalog.typicalPay(of: listed.occupation, in: state),
        state: state)
    }
    try list.show(records) { OccupationTable(records: records, state: state, catalog: catalog).text(on: $0) }
  }
}
