import CareerModel
import Foundation
import Interchange
import Markup
import Routing

/// All that a page of routes is asked, as its address says it.
struct RoutesQuery {
  /// What one wants to reach, as `RouteGoal` reads it.
  var to: String?
  /// Where one stands.
  var standing = StandingText()
  /// The state one lives in; `nil` is the United States.
  var state: StateCode?
  var limits = RouteLimits()
  var assumptions = RouteAssumptions()
  var order = RouteOrder.time
  /// Whether all routes are shown, or the handful.
  var all = false

  /// The fields of the address, without those that say what holds anyway.
  var fields: [(name: String, value: String)] {
    var fields: [(String, String)] = []
    if let to { fields.append(("to", to)) }
    fields.append(("from", standing.start))
    fields += standing.held.map { ("held", $0) }
    fields.append(("state", state?.description ?? "US"))
    if let months = limits.months { fields.append(("months", String(months))) }
    if let cost = limits.cost { fields.append(("cost", String(cost.cents / 100))) }
    if limits.legs != RouteLimits.mostLegs { fields.append(("legs", String(limits.legs))) }
    if !limits.otherStates.isEmpty {
      fields.append(("states", limits.otherStates.sorted().map(\.description).joined(separator: ",")))
    }
    if limits.mustKeepEarning { fields.append(("earning", "1")) }
    if limits.noDebt { fields.append(("debt", "1")) }
    fields += assumptions.changes.map { ("assume", AssumptionText.inAddress($0.assumption, $0.value)) }
    if order != .time { fields.append(("sort", order.rawValue)) }
    if all { fields.append(("all", "1")) }
    return fields
  }

  /// The query of the address: colons and commas stay readable in it.
  func text(adding more: [(name: String, value: String)] = []) -> String {
    (fields + more).map { name, value in
      name + "=" + (value.addingPercentEncoding(withAllowedCharacters: Self.readable) ?? "")
    }.joined(separator: "&")
  }

  private static let readable = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:,/")

  /// The address of the routes.
  var address: Address { Address("/routes?" + text()) ?? Addresses.routes }

  /// The address of two routes side by side.
  func comparison(_ first: Int, _ second: Int) -> Address {
    Address("/routes/compare?" + text(adding: [("a", String(first)), ("b", String(second))]))
      ?? Addresses.routes
  }

  /// The same question with something changed.
  func with(_ change: (inout RoutesQuery) -> Void) -> RoutesQuery {
    var changed = self
    change(&changed)
    return changed
  }
}

extension HTMLWriter {
  /// The fields of a question as hidden fields of a form, but for some that the form has itself.
  mutating func carry(_ query: RoutesQuery, except: Set<String> = []) {
    for (name, value) in query.fields where !except.contains(name) {
      input(.type("hidden"), .name(name), .value(value))
    }
  }
}
