import Testing

@testable import Routing

@Suite("The search finds the whole frontier")
struct ExactnessTests {
  private static let plain = SearchLimits(legs: 4, horizon: 48)

  @Test("4,000 random networks: as many routes as by trying all sequences of legs", arguments: 0..<40)
  func equalsEnumeration(block: UInt64) {
    var withRoutes = 0
    for seed in (block * 100)..<(block * 100 + 100) {
      let network = RandomNetwork(seed: seed)
      let expected = Enumeration(network: network, limits: Self.plain).frontier()!
      #expect(Frontier.figures(network, Self.plain) == expected, "seed \(seed)")
      if expected.count > 1 { withRoutes += 1 }
    }
    #expect(withRoutes > 5, "The networks have to be worth searching.")
  }

  @Test("Under limits, too", arguments: 0..<10)
  func equalsEnumerationWithinLimits(block: UInt64) {
    for seed in (block * 100)..<(block * 100 + 100) {
      let network = RandomNetwork(seed: 1_000_000 + seed)
      var limits = Self.plain
      switch seed % 4 {
      case 0: limits.months = 18
      case 1: limits.cost = 400
      case 2: limits.noDebt = (savings: 200, savedPercent: 50)
      default: limits.legs = 2
      }
      let expected = Enumeration(network: network, limits: limits).frontier()!
      #expect(Frontier.figures(network, limits) == expected, "seed \(1_000_000 + seed)")
    }
  }

  @Test("The fastest route alone is as fast as the fastest of all", arguments: 0..<5)
  func fastest(block: UInt64) {
    for seed in (block * 100)..<(block * 100 + 100) {
      let network = RandomNetwork(seed: 2_000_000 + seed)
      var limits = Self.plain
      let expected = Frontier.figures(network, limits).map { $0[0] }.min()
      limits.fastestOnly = true
      #expect(Frontier.figures(network, limits).map { $0[0] }.min() == expected, "seed \(2_000_000 + seed)")
    }
  }
}
