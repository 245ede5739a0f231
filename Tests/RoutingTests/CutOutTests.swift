import CareerModel
import Catalog
import SeededNumbers
import ShippedCatalog
import Testing

@testable import Routing

/// What holds of random networks has to hold of the real one, with its real figures, licenses and credit.
@Suite("On cut-outs of the real network, the search finds the whole frontier")
struct CutOutTests {
  private static let starts = [
    Journeys.grade10, Journeys.diploma,
    Standing(hasDiploma: true, work: [WorkHistory(OccupationCode("41-2031.00")!, months: 144)], age: 35),
    Standing(grade: 12, age: 17),
  ]

  /// Asks around some occupations; what is cut out where is the same in every run.
  @Test("As many routes as by trying all sequences of legs, with limits and without", arguments: 0..<8)
  func equalsEnumeration(block: Int) throws {
    let router = try Journeys.router()
    let occupations = try ShippedCatalog.open().occupations
    var random = Seeded(UInt64(block))
    var compared = 0
    var rich = 0
    for (place, occupation) in occupations.enumerated() where place % 128 == block * 16 + 5 {
      for (number, start) in Self.starts.enumerated() {
        let state = StateCode.states.randomElement(using: &random)!
        let request = RouteRequest(from: start, goals: [occupation.code], home: state)
        let whole = CutOut.Whole(router, request, to: occupation.code)
        guard whole.graph.start != nil else { continue }
        for turn in 0..<4 {
          var limits = SearchLimits(request)
          switch turn {
          case 1: limits.months = 60
          case 2: limits.cost = 2_000_000
          case 3: limits.noDebt = (savings: 500_000, savedPercent: 20)
          default: break
          }
          let cut = CutOut(whole, ways: 4 + turn * 4, legs: limits.legs, using: &random)
          guard let expected = Enumeration(network: cut, limits: limits, most: 600).frontier() else {
            continue
          }
          let what: Comment = "\(occupation.code) from start \(number) in \(state), turn \(turn)"
          #expect(Frontier.figures(cut, limits) == expected, what)
          compared += 1
          if expected.count > 1 { rich += 1 }
        }
      }
    }
    #expect(compared > 50 && rich > 15, "The cut-outs have to be worth searching: \(compared), \(rich).")
  }
}

extension CutOut.Whole {
  init(_ router: Router, _ request: RouteRequest, to goal: OccupationCode) {
    var expander = CareerExpander(
      router.network, request, goal: router.network.occupationPlace[goal]!)
    let graph = NeedsGraph(around: &expander, legs: request.limits.legs)
    self.init(expander, graph)
  }
}
