public import CareerModel

/// A search to one occupation, made ready and not yet begun: so that the search alone can be timed, apart from
/// exploring the needs before it and writing the routes out after it.
@_spi(Measuring) public struct MeasuredSearch {
  /// The figures of a route.
  public struct Figures: Encodable, Hashable, Sendable {
    let months: Int
    /// Cents.
    let cost: Int
    /// Cents within the horizon, pay in the goal included.
    let earned: Int
    let completion: Double
    /// In thousandths.
    let doors: Int
  }

  private let graph: NeedsGraph
  private let expander: CareerExpander
  private let limits: SearchLimits

  /// Explores the needs around an occupation; `nil` when the network has no such occupation.
  public init?(_ router: Router, _ request: RouteRequest, to goal: OccupationCode) {
    guard let place = router.network.occupationPlace[goal] else { return nil }
    limits = SearchLimits(request)
    var expander = CareerExpander(router.network, request, goal: place)
    graph = NeedsGraph(around: &expander, legs: limits.legs, months: limits.months)
    self.expander = expander
  }

  /// What the search knows before it begins.
  public var transcript: SearchTranscript { SearchTranscript(graph, expander, limits) }

  /// Searches, from nothing but the graph: every call does all of the work again.
  public func figures() -> [Figures] {
    var search = ParetoSearch(graph, expander, limits: limits)
    return search.run().map { route in
      let found = route.figures
      return Figures(
        months: found.months, cost: found.cost, earned: found.balance + found.cost,
        completion: found.completion, doors: found.doors)
    }
  }
}
