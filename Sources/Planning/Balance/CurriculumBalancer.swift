/// Balances curricula, exactly and within bounded effort.
///
/// Bounds say how light the heaviest period can be at best (`PeriodWindows`, `PlanSearch`); a plan that
/// reaches them is looked for by repairs, and where these fail by a search of all plans, which either finds one
/// or proves that the heaviest period has to be heavier.
public struct CurriculumBalancer: Sendable {
  /// How many partial plans may be looked at. In a problem with more than a thousand pairs of course and period,
  /// one counts for several.
  public let nodes: Int

  /// How many nodes are looked at unless something else is asked for.
  public static let usualNodes = 200_000

  /// A balancer with so many nodes to spend.
  public init(nodes: Int = usualNodes) { self.nodes = nodes }

  /// The plan whose heaviest period is lightest, or what is known when the nodes are used up.
  public func balance(_ problem: BalanceProblem) -> BalanceResult {
    var search = BalanceSearch(problem, nodes: nodes)
    return search.result()
  }
}
