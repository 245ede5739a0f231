import CareerModel
import Catalog
import ShippedCatalog
import Testing

@testable import Routing

@Suite("Colleges nearby")
struct NearbyCollegesTests {
  @Test(
    "A field is offered nearby where a search for places finds one at home or in a state that was named",
    arguments: [
      (String?.none, []), ("WA", []), ("WA", ["OR", "ID"]), ("WY", ["WY", "MT"]),
    ])
  func isOffered(home: String?, others: [String]) throws {
    let network = try ShippedCatalog.open().router().network
    let (home, others) = (home.map { StateCode($0)! }, Set(others.map { StateCode($0)! }))
    let nearby = network.offerBook.offeredNearby(home: home, others: others)
    var count = 0
    for (code, fields) in network.series where code % 5 == 1 {
      for award in Award.allCases {
        let places = network.offerBook.offers(fields, award, home: home, others: others)
        let isOffered = nearby[award]?.intersects(fields) ?? false
        #expect(isOffered == (places.basis == .resident), "\(code) \(award)")
        if isOffered { count += 1 }
      }
    }
    #expect(count > 10)
  }
}
