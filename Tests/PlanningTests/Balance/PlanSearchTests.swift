import SeededNumbers
import Testing

@testable import Planning

@Suite("The search of all plans")
struct PlanSearchTests {
  /// Repairs find most plans first; here the search, its twins and its alike periods stand alone.
  @Test("Finds a plan at the optimum and none below, with nothing but its own means", arguments: 0..<10)
  func alone(seed: UInt64) throws {
    var chance = Seeded(100 + seed)
    for _ in 0..<60 {
      var small = SmallProblem.random(&chance)
      // Few different credits make many twins.
      if seed % 2 == 0 { small.credits = small.credits.map { 1 + $0 % 3 } }
      let problem = try small.problem()
      let most = problem.credits.reduce(0, +)
      guard let optimum = small.optimumByTrying else {
        #expect(plan(problem, heaviest: most) == nil, "\(small)")
        continue
      }
      let found = try #require(plan(problem, heaviest: optimum), "\(small)")
      let loads = found.indices.reduce(into: Array(repeating: 0, count: small.periods)) {
        $0[found[$1]] += small.credits[$1]
      }
      #expect(loads.max() == optimum, "\(small)")
      #expect(plan(problem, heaviest: optimum - 1) == nil, "\(small)")
    }
  }

  private func plan(_ problem: BalanceProblem, heaviest: Int) -> [Int]? {
    guard heaviest >= 0, let limits = PeriodLimits(problem, heaviest: heaviest),
      let windows = PeriodWindows(problem, limits),
      var search = PlanSearch(problem, limits, windows, CourseTwins(problem))
    else { return nil }
    switch search.run(nodes: .max) {
    case .plan(let plan): return plan
    case .none: return nil
    case .unfinished:
      Issue.record("The search ended with its nodes.")
      return nil
    }
  }
}
