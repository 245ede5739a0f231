import CareerModel
import Catalog
import Routing
import ShippedCatalog
import Testing

@Suite("Coverage")
struct CoverageTests {
  /// `make bench` asks for all of them.
  @Test("Occupations have a route from grade 10 and from a diploma, or a stated reason")
  func occupations() throws {
    let router = try Journeys.router()
    var reached = 0
    for (place, occupation) in try ShippedCatalog.open().occupations.enumerated() where place % 40 == 3 {
      for standing in [Journeys.grade10, Journeys.diploma] {
        let response = try router.routes(
          RouteRequest(from: standing, goals: [occupation.code], home: Journeys.washington))
        if !response.itineraries.isEmpty {
          reached += 1
        } else {
          #expect(response.obstacle != nil, "\(occupation.code) \(occupation.title): nothing and no reason")
        }
      }
    }
    #expect(reached > 40)
  }

  @Test("Military occupations have no entry rule, and it is said", arguments: ["55-1011.00", "55-3016.00"])
  func military(code: String) throws {
    let response = try Journeys.router().routes(
      RouteRequest(from: Journeys.diploma, goals: [OccupationCode(code)!]))
    #expect(response.obstacle == .noEntryRule(OccupationCode(code)!))
  }
}
