package import CareerModel
package import Routing
import Wording

/// What `waymark routes --reachable` and the API print: the occupations within reach, the best paid first.
package struct ReachDocument: JSONConvertible {
  package let found: [ReachableOccupation]
  package let words: RouteWords
  /// Where the traveller stands, as texts.
  package let from: [String]
  /// The most months.
  package let within: Int
  package let state: StateCode?
  package let microseconds: Int?
  /// At most this many; `nil` is all.
  package let limit: Int?

  /// A document. Throws `CatalogError.unreadable`.
  package init(
    _ found: [ReachableOccupation], within: Int, from: [String], in state: StateCode?,
    catalog: CareerCatalog, limit: Int?, microseconds: Int?
  ) throws(CatalogError) {
    self.found = found
    self.within = within
    self.from = from
    self.state = state
    self.limit = limit
    self.microseconds = microseconds
    words = try RouteWords(catalog)
  }

  /// Those to show.
  package var shown: ArraySlice<ReachableOccupation> { found.prefix(limit ?? .max) }

  package var json: JSONValue {
    [
      "from": .list(from), "state": .text(state), "within": .number(within),
      "found": .number(found.count), "occupations": .list(shown, occupation),
      "language": .text(words.words.language.rawValue), "microseconds": .number(microseconds),
    ]
  }

  private func occupation(_ found: ReachableOccupation) -> JSONValue {
    let route = found.itinerary
    let occupation = words.catalog.occupation(route.goal)
    return [
      "code": .text(route.goal), "title": .text(occupation?.title),
      "skillLevel": .text(occupation?.skillLevel?.rawValue), "medianWage": .money(found.typicalPay),
      "months": .number(route.months), "cost": .money(route.cost), "earnings": .money(route.earnings),
      "completion": .number((route.completion * 1e4).rounded() / 1e4), "doors": .number(route.doors),
      "name": .text(words.name(route).text),
      "legs": .list(route.legs) { leg in
        [
          "kind": .text(leg.kind.rawValue), "title": .text(words.title(leg.subject).text),
          "code": .text(RouteDocument.code(of: leg.subject)), "months": .number(leg.months),
        ]
      },
    ]
  }
}
