import CareerModel
import Testing

@testable import Catalog

@Suite("The check of the inventories")
struct InventoriesCheckTests {
  /// Inventories as they have to be: types take turns, and the first items of each are the short form.
  private static func rows() -> [[String]] {
    [("standard", 60), ("junior", 30)].flatMap { inventory, count in
      (1...count).map { position in
        [
          inventory, "\(position)", HollandType.allCases[(position - 1) % 6].rawValue,
          inventory == "standard" && position <= 30 ? "yes" : "", "An activity",
        ]
      }
    }
  }

  private static func findings(_ rows: [[String]]) -> [String] {
    var facts = VerifiedFacts()
    facts.keep(rows, of: .interestItems)
    return InventoriesCheck.findings(in: facts).map(\.message)
  }

  @Test("Balanced inventories without gaps are fine")
  func fine() { #expect(Self.findings(Self.rows()) == []) }

  @Test("A missing item is a gap, and its type has too few")
  func gap() {
    let found = Self.findings(Self.rows().filter { !($0[0] == "junior" && $0[1] == "7") })
    #expect(found.contains { $0.contains("junior") && $0.contains("missing: 7") })
    #expect(found.contains { $0.contains("type R") && $0.contains("4") })
  }

  @Test("An item of another type unbalances both")
  func unbalanced() {
    var rows = Self.rows()
    rows[0][2] = "C"
    let found = Self.findings(rows)
    #expect(found.count == 4)
    #expect(found.contains { $0.contains("9 items of type R") })
    #expect(found.contains { $0.contains("6 items of type C for the short form") })
  }

  @Test("The junior inventory has no short form")
  func juniorShort() {
    var rows = Self.rows()
    rows[60][3] = "yes"
    #expect(Self.findings(rows).count == 1)
  }
}
