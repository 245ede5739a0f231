import CareerModel
import Routing
import Testing

@testable import WaymarkWeb

@Suite("Which routes are shown, and in which order")
struct RouteSelectionTests {
  private let selection = RouteSelection(RouteSamples.response)

  @Test("The handful has the first numbers, and a number stays with its route however the page is sorted")
  func numbers() {
    #expect(selection.routes.map(\.itinerary) == [0, 1, 3, 2].map { RouteSamples.response.itineraries[$0] })
    for order in RouteOrder.allCases {
      let all = selection.shown(all: true, by: order)
      #expect(Set(all.map(\.number)) == [1, 2, 3, 4])
      #expect(all.allSatisfy { selection[$0.number]?.itinerary == $0.itinerary })
    }
    #expect(selection.shown(all: false, by: .time).map(\.number) == [1, 2, 3])
    #expect(selection[0] == nil && selection[5] == nil)
  }

  @Test("The largest comes first where more is better, the smallest elsewhere")
  func order() {
    #expect(selection.shown(all: true, by: .finish).first?.itinerary == RouteSamples.bachelor)
    #expect(selection.shown(all: true, by: .cost).first?.itinerary == RouteSamples.apprenticeship)
    #expect(selection.shown(all: true, by: .jobs).first?.itinerary == RouteSamples.bachelor)
  }

  @Test("The frontier holds a route exactly when no other is at least as fast and cheap, and better in one")
  func frontier() {
    let routes = RouteSamples.response.itineraries
    let frontier = CostTimeFrontier(routes)
    for (index, route) in routes.enumerated() {
      let isBeaten = routes.contains { other in
        other.months <= route.months && other.cost <= route.cost
          && (other.months < route.months || other.cost < route.cost)
      }
      #expect(frontier.indices.contains(index) == !isBeaten)
    }
  }

  @Test("A limit gives way as far as is needed, and those not named stay")
  func relaxing() {
    var limits = RouteLimits(months: 12, cost: Money(dollars: 0), legs: 2, noDebt: true)
    limits.apply(RouteRelaxation(changes: [.cost: 5982, .noDebt: 0]))
    #expect(limits == RouteLimits(months: 12, cost: Money(dollars: 5982), legs: 2))
  }
}
