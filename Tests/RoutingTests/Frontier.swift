import Testing

@testable import Routing

/// What the search finds, in the terms of the oracle.
enum Frontier {
  /// The figures of the routes that none beats; looking for a few beforehand must not change them.
  static func figures(_ network: some NeedsExpander, _ limits: SearchLimits) -> [[Double]] {
    let found = figures(network, limits, arcsWorthScouting: 0)
    let unscouted = figures(network, limits, arcsWorthScouting: .max)
    // Of routes that are as fast, either may be the one.
    #expect(limits.fastestOnly ? found.map(\.[0]) == unscouted.map(\.[0]) : found == unscouted)
    return found
  }

  private static func figures(
    _ network: some NeedsExpander, _ limits: SearchLimits, arcsWorthScouting: Int
  ) -> [[Double]] {
    var expander = network
    let graph = NeedsGraph(around: &expander, legs: limits.legs)
    var search = ParetoSearch(graph, expander, limits: limits, arcsWorthScouting: arcsWorthScouting)
    let figures = search.run().map { route -> [Double] in
      let found = route.figures
      return [
        Double(found.months), Double(found.cost), Double(-found.balance), -found.completion,
        Double(-found.doors),
      ]
    }
    return Set(figures).sorted { $0.lexicographicallyPrecedes($1) }
  }
}
