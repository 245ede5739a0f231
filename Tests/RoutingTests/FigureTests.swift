import CareerModel
import Catalog
import Routing
import ShippedCatalog
import Testing

/// An independent check: every figure of a route, worked out again from its legs alone.
@Suite("Figures")
struct FigureTests {
  private static let starts: [(name: String, standing: Standing)] = [
    ("grade 10", Journeys.grade10), ("diploma", Journeys.diploma),
    (
      "retail worker",
      Standing(hasDiploma: true, work: [WorkHistory(OccupationCode("41-2031.00")!, months: 144)], age: 35)
    ),
  ]

  /// Every ninetieth occupation, each from every start.
  private static func journeys() throws -> [(start: String, route: Itinerary)] {
    let occupations = try ShippedCatalog.open().occupations
    var found: [(String, Itinerary)] = []
    for (place, occupation) in occupations.enumerated() where place % 90 == 5 {
      for (name, standing) in starts {
        found += try Journeys.routes(standing, to: occupation.code.description).map { (name, $0) }
      }
    }
    return found
  }

  @Test("Every figure follows from the legs")
  func figures() throws {
    let journeys = try Self.journeys()
    #expect(journeys.count > 100)
    for (start, route) in journeys {
      let what: Comment = "\(route.goal) from \(start): \(route.pattern)"
      var clock = 0
      var chance = 1.0
      for leg in route.legs {
        #expect(leg.start == clock + leg.wait && leg.wait >= 0, what)
        #expect(leg.months >= 0 && leg.cost.cents >= 0 && (0...1).contains(leg.completion), what)
        for step in leg.pay {
          #expect(step.start >= leg.start && step.start + step.months <= leg.start + leg.months)
        }
        clock = leg.start + leg.months
        chance *= leg.completion
      }
      #expect(route.months == clock, what)
      #expect(route.cost.cents == route.legs.reduce(0) { $0 + $1.cost.cents }, what)
      #expect(abs(route.completion - chance) < 1e-12, what)
      if let earnings = route.earnings {
        // Month by month within ten years.
        let steps = route.legs.flatMap(\.pay) + route.goalPay
        let paid = (0..<120).reduce(0) { sum, month in
          sum
            + steps.filter { $0.start <= month && month < $0.start + $0.months }
            .reduce(0) { $0 + $1.monthly.cents }
        }
        #expect(earnings.cents == paid - route.cost.cents, what)
      }
    }
  }

  @Test("No route is beaten by another, and none pays before it qualifies")
  func frontier() throws {
    let byJourney = Dictionary(grouping: try Self.journeys()) { "\($0.start) \($0.route.goal)" }
    for routes in byJourney.values.map({ $0.map(\.route) }) {
      for (place, route) in routes.enumerated() {
        for (other, better) in routes.enumerated() where other != place {
          let beats =
            better.months <= route.months && better.cost <= route.cost
            && (better.earnings?.cents ?? 0) >= (route.earnings?.cents ?? 0)
            && better.completion >= route.completion && better.doors >= route.doors
          #expect(!beats, "\(route.goal): \(better.pattern) beats \(route.pattern)")
        }
        for leg in route.legs where leg.kind == .highSchool { #expect(leg.pay.isEmpty) }
        for step in route.goalPay { #expect(step.start >= route.months) }
      }
    }
  }

  @Test("Relaxing a limit never makes the best of any criterion worse")
  func relaxing() throws {
    let occupations = try ShippedCatalog.open().occupations
    for (place, occupation) in occupations.enumerated() where place % 150 == 7 {
      var before: [Itinerary] = []
      for limits in [
        RouteLimits(months: 36, cost: Money(dollars: 10_000), legs: 3),
        RouteLimits(months: 60, cost: Money(dollars: 10_000), legs: 4),
        RouteLimits(months: 60, cost: Money(dollars: 60_000), legs: 5), RouteLimits(),
      ] {
        let after = try Journeys.routes(Journeys.diploma, to: occupation.code.description, limits)
        for route in before {
          let isKept = after.contains {
            $0.months <= route.months && $0.cost <= route.cost && $0.completion >= route.completion
              && $0.doors >= route.doors
              && ($0.earnings?.cents ?? 0) >= (route.earnings?.cents ?? 0)
          }
          #expect(isKept, "\(occupation.code) \(route.pattern)")
        }
        before = after
      }
    }
  }
}
