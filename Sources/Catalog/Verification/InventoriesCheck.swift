import CareerModel
import Matching

/// Checks that the interest inventories can be scored: as many items of every type, in the whole and in the
/// short form, in an order without gaps.
enum InventoriesCheck {
  /// Items of each type by inventory; the short form has as many of each as it has items of the first.
  static let itemsOfType = ["standard": 10, "junior": 5]
  /// Items of each type in the short form of the standard inventory.
  static let shortItemsOfType = 5

  static func findings(in facts: VerifiedFacts) -> [Finding] {
    guard facts.has(.interestItems) else { return [] }
    return itemsOfType.sorted { $0.key < $1.key }.flatMap { inventory, count in
      let rows = facts.rows(.interestItems).filter { $0[0] == inventory }
      var findings = order(rows, of: inventory, expected: count * HollandType.allCases.count)
      for type in HollandType.allCases {
        let own = rows.filter { $0[2] == type.rawValue }
        if own.count != count {
          findings.append(
            finding("\(inventory) has \(own.count) items of type \(type.rawValue); \(count) are needed"))
        }
        let short = own.count { $0[3] == "yes" }
        let needed = inventory == "standard" ? shortItemsOfType : 0
        if short != needed {
          findings.append(
            finding(
              "\(inventory) marks \(short) items of type \(type.rawValue) for the short form; \(needed) are needed"
            ))
        }
      }
      return findings
    }
  }

  private static func order(_ rows: [[String]], of inventory: String, expected: Int) -> [Finding] {
    let positions = rows.compactMap { Int($0[1]) }.sorted()
    guard positions != Array(1...expected) else { return [] }
    let missing = Set(1...expected).subtracting(positions).sorted().map(String.init)
    let stray = positions.filter { !(1...expected).contains($0) }.map(String.init)
    let what =
      missing.isEmpty
      ? "too many: \(stray.joined(separator: ", "))" : "missing: \(missing.joined(separator: ", "))"
    return [finding("the positions of \(inventory) run from 1 to \(expected); \(what)")]
  }

  private static func finding(_ message: String) -> Finding {
    Finding(.inventories, at: FactSchema.interestItems.name, message)
  }
}
