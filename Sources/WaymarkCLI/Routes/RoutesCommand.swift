import ArgumentParser
import CareerModel
import Catalog
import Interchange
import Routing

/// `waymark routes`: how to get from where one stands to an occupation, through school, work and licenses.
struct RoutesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "routes",
    abstract: "Find routes from where you stand to an occupation: study, apprenticeship, license and work.",
    discussion: """
      Shows a handful of clearly different routes of those that no other beats on time, cost, earnings, the \
      chance to finish and the jobs it opens. Every figure that nobody publishes is an assumption, and can be \
      changed with --assume.

      EXAMPLES:
        waymark routes --to 29-1141.00 --from grade:10 --state WA
        waymark routes --to electricians --from "retail salespersons" --keep-earning
        waymark routes --to-pathway health-sciences/therapeutic-services --skill-level mid --max-months 30
        waymark routes --to 29-1141.00 --held certificate:51.3902 --assume saved-share=30 --no-debt
        waymark routes --reachable --within 24 --held license:licensed-practical-nurse-license --state OR
      """)

  @Option(help: ArgumentHelp("Where to: an occupation's code or title.", valueName: "occupation"))
  var to: String?

  @Option(help: ArgumentHelp("Where to: any occupation of this pathway.", valueName: "pathway"))
  var toPathway: PathwayID?

  @Option(help: ArgumentHelp("Of the pathway, only occupations of this skill level.", valueName: "level"))
  var skillLevel: SkillLevel?

  @Option(help: ArgumentHelp("Where to: any occupation of this cluster.", valueName: "cluster"))
  var toCluster: ClusterID?

  @Option(
    help: ArgumentHelp(
      "Of the cluster, only where typical pay is at least this many dollars a year.", valueName: "n"))
  var minWage: Int?

  @Flag(help: "List every occupation within reach instead, the best paid first.")
  var reachable = false

  @Option(help: ArgumentHelp("With --reachable: within this many months.", valueName: "n"))
  var within: Int?

  @Option(help: ArgumentHelp("With --reachable: at most this many occupations; 0 is all.", valueName: "n"))
  var limit: Int?

  @OptionGroup var standing: StandingOptions

  @Option(help: ArgumentHelp("The state you live in, for tuition, pay and licenses.", valueName: "state"))
  var state: StateArgument?

  @OptionGroup(title: "Limits and assumptions") var limits: LimitOptions

  @Flag(help: "Show all routes that no other beats, not only a handful of different ones.")
  var all = false

  @Option(help: ArgumentHelp("The language of names and words: en or es.", valueName: "language"))
  var language = Language.english

  @OptionGroup var document: DocumentOptions
  @OptionGroup var options: CatalogOptions

  func validate() throws {
    let goals: [(String, Bool)] = [
      ("--to", to != nil), ("--to-pathway", toPathway != nil), ("--to-cluster", toCluster != nil),
      ("--reachable", reachable),
    ]
    let given = goals.filter(\.1).map(\.0)
    if given.isEmpty { throw ValidationError("Give --to, --to-pathway, --to-cluster or --reachable.") }
    if given.count > 1 { throw ValidationError("\(given[0]) and \(given[1]) exclude each other.") }
    if skillLevel != nil, toPathway == nil { throw ValidationError("--skill-level goes with --to-pathway.") }
    if minWage != nil, toCluster == nil { throw ValidationError("--min-wage goes with --to-cluster.") }
    if within != nil, !reachable { throw ValidationError("--within goes with --reachable.") }
    if limit != nil, !reachable { throw ValidationError("--limit goes with --reachable.") }
    if reachable, limits.maxMonths != nil {
      throw ValidationError("With --reachable, give the months with --within.")
    }
    if reachable, all { throw ValidationError("--all and --reachable exclude each other.") }
    try LimitOptions.check(within, "--within", LimitOptions.months)
    try LimitOptions.check(limit, "--limit", 0...100_000)
    try LimitOptions.check(minWage, "--min-wage", 0...100_000_000)
  }

  func run() throws {
    let state = try state.state()
    let limits = try limits.limits()
    let assumptions = try self.limits.assumptions()
    let catalog = try options.open().speaking(language)
    var request = RouteRequest(
      from: try standing.standing(catalog), goals: [], home: state, limits: limits, assumptions: assumptions)
    if reachable { return try showReachable(&request, catalog) }
    let goal = try goal(catalog)
    do throws(RouteGoal.Problem) {
      request.goals = try catalog.occupations(of: goal, in: state)
    } catch {
      throw CommandFailure(error, in: catalog)
    }
    let router = try catalog.router()
    let (response, time) = try timed(catalog) { () throws(RoutingError) in try router.routes(request) }
    let routes = try RouteDocument(
      response, to: request, goal: goal, from: texts(of: request.from), catalog: catalog, isWhole: all,
      microseconds: time)
    try document.show(routes) { RouteTable(document: routes).text(on: $0) }
  }

  private func goal(_ catalog: CareerCatalog) throws -> RouteGoal {
    if let toPathway { return .pathway(toPathway, skillLevel) }
    if let toCluster { return .cluster(toCluster, minimumWage: Money(dollars: minWage ?? 0)) }
    let text = to ?? ""
    let isTitle = text.contains(where: \.isLetter)
    if isTitle, let meant = try catalog.occupation(meantBy: text) { return .occupation(meant.code) }
    return .occupation(try OccupationLookup(catalog: catalog).occupation(coded: text).code)
  }

  private func showReachable(_ request: inout RouteRequest, _ catalog: CareerCatalog) throws {
    let within = within ?? 24
    request.limits.months = within
    let router = try catalog.router()
    let (found, time) = try timed(catalog) { [request] () throws(RoutingError) in
      try router.reachable(request)
    }
    let most = limit ?? (document.json ? 0 : 30)
    let reach = try ReachDocument(
      found, within: within, from: texts(of: request.from), in: request.home, catalog: catalog,
      limit: most == 0 ? nil : most, microseconds: time)
    try document.show(reach) { ReachTable(document: reach).text(on: $0) }
  }

  private func texts(of standing: Standing) -> [String] {
    let text = StandingText(standing)
    return [text.start] + text.held
  }

  /// What the router answers, and the microseconds that it took.
  private func timed<Answer>(
    _ catalog: CareerCatalog, _ ask: () throws(RoutingError) -> Answer
  ) throws(CommandFailure) -> (Answer, Int) {
    do throws(RoutingError) {
      let start = ContinuousClock.now
      let answer = try ask()
      return (answer, Int((ContinuousClock.now - start) / .microseconds(1)))
    } catch {
      throw CommandFailure(error, in: catalog)
    }
  }
}
