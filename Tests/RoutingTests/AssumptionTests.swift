import Routing
import Testing

@Suite("Assumptions")
struct AssumptionTests {
  @Test("Every default lies in the range it may be changed to", arguments: RouteAssumption.allCases)
  func defaultsAreAllowed(assumption: RouteAssumption) {
    #expect(assumption.range.contains(assumption.defaultValue))
  }

  @Test("A change outside the range takes the nearest value, and one to the default is none")
  func changes() {
    var assumptions = RouteAssumptions()
    assumptions[.partTimeFactor] = 99
    #expect(assumptions[.partTimeFactor] == 4)
    #expect(assumptions.changes.map(\.assumption) == [.partTimeFactor])
    assumptions[.partTimeFactor] = 2
    #expect(assumptions.changes.isEmpty)
  }
}
