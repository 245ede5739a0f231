import CareerModel
import Catalog
import Routing

/// Asks for the fastest route to every occupation, from grade 10 and from a diploma, in every state.
enum Coverage {
  /// Where something is missing: from which start, and why.
  private struct Gap: Hashable {
    let start: String
    let reason: String
  }

  static func list(_ catalog: CareerCatalog) throws {
    let router = try catalog.router()
    let clock = ContinuousClock()
    let begin = clock.now
    var gaps: [OccupationCode: [Gap: [StateCode]]] = [:]
    var reached = 0
    for (name, start) in [("grade 10", Starts.grade10), ("a diploma", Starts.diploma)] {
      for state in StateCode.states {
        var request = RouteRequest(from: start, goals: [], home: state)
        let found = Set(try router.reachable(request).map(\.itinerary.goal))
        reached += found.count
        for occupation in catalog.occupations where !found.contains(occupation.code) {
          request.goals = [occupation.code]
          let gap = Gap(start: name, reason: reason(try router.routes(request)))
          gaps[occupation.code, default: [:]][gap, default: []].append(state)
        }
      }
    }
    let seconds = (clock.now - begin) / .seconds(1)
    let asked = catalog.occupations.count * 2 * StateCode.states.count
    print(
      "\(reached) of \(asked) questions have a route: \(catalog.occupations.count) occupations, two starts, "
        + "\(StateCode.states.count) states; asked in \(Int(seconds.rounded())) s")
    let ruleless = catalog.occupations.filter {
      gaps[$0.code]?.keys.contains { $0.reason == noRule } ?? false
    }
    print("\nwithout an entry rule, and therefore without a route: \(ruleless.count) occupations")
    for occupation in ruleless { print("  \(occupation.code) \(occupation.title)") }
    let others = catalog.occupations.filter { occupation in
      gaps[occupation.code]?.keys.contains { $0.reason != noRule } ?? false
    }
    let open = catalog.occupations.count - ruleless.count
    print("\nwith an entry rule, and somewhere without a route: \(others.count) of \(open) occupations")
    for occupation in others {
      print("  \(occupation.code) \(occupation.title)")
      let ordered = gaps[occupation.code]!.sorted {
        ($0.key.start, $0.key.reason) < ($1.key.start, $1.key.reason)
      }
      for (gap, states) in ordered {
        let isEverywhere = states.count == StateCode.states.count
        let named = isEverywhere ? "every state" : states.map(\.description).joined(separator: " ")
        print("    from \(gap.start): \(gap.reason): \(named)")
      }
    }
    let unexplained = gaps.values.reduce(0) { sum, gaps in
      sum + gaps.reduce(0) { $0 + ($1.key.reason == unstated ? $1.value.count : 0) }
    }
    Main.report("routes, questions with neither a route nor a reason", Double(unexplained), atMost: 0)
  }

  private static let noRule = "no entry rule"
  private static let unstated = "no reason is stated"

  private static func reason(_ response: RouteResponse) -> String {
    // The full search finds what the fastest alone should have found, too.
    precondition(response.itineraries.isEmpty, "a route that the search for the fastest did not find")
    return switch response.obstacle {
    case .noEntryRule: noRule
    case .tooFar(_, let legs): "nothing leads there in \(legs) legs"
    case nil: unstated
    }
  }
}
