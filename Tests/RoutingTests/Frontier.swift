@testable import Routing

/// What the search finds, in the terms of the oracle.
enum Frontier {
  static func figures(_ network: some NeedsExpander, _ limits: SearchLimits) -> [[Double]] {
    var expander = network
    let graph = NeedsGraph(around: &expander, legs: limits.legs)
    var search = ParetoSearch(graph, expander, limits: limits)
    let figures = search.run().map {
      [Double($0.months), Double($0.cost), Double(-$0.balance), -$0.completion, Double(-$0.doors)]
    }
    return Set(figures).sorted { $0.lexicographicallyPrecedes($1) }
  }
}
