import CareerModel

/// Picks a handful of clearly different routes from the many that none beats.
enum Handful {
  /// So many at most.
  static let most = 6

  /// The places of the picked ones, in order.
  ///
  /// Routes of the same pattern (the same kinds of legs, whatever the college or exact field) are one to a
  /// reader: the one that gives up least on all criteria stands for them. Of the patterns, those that win at
  /// something come first, then those that give up least.
  static func places(of routes: [Itinerary]) -> [Int] {
    guard routes.count > 1 else { return Array(routes.indices) }
    let regrets = regrets(routes)
    var standing: [Pattern: Int] = [:]
    for (place, route) in routes.enumerated() {
      let pattern = Pattern(route)
      if let other = standing[pattern], regrets[other] <= regrets[place] { continue }
      standing[pattern] = place
    }
    var picked: [Int] = []
    func pick(_ place: Int) {
      // The best at a criterion stands for its pattern.
      let pattern = Pattern(routes[place])
      if picked.count < most, !picked.contains(where: { Pattern(routes[$0]) == pattern }) {
        picked.append(place)
      }
    }
    for best in winners(routes) { pick(best) }
    for place in standing.values.sorted(by: { (regrets[$0], $0) < (regrets[$1], $1) }) { pick(place) }
    return picked.sorted()
  }

  /// The fastest, the cheapest, the one that earns most, the surest, the one that opens most doors.
  private static func winners(_ routes: [Itinerary]) -> [Int] {
    func best(_ figures: (Itinerary) -> [Double]) -> Int {
      routes.indices.min { figures(routes[$0]).lexicographicallyPrecedes(figures(routes[$1])) }!
    }
    return [
      best { [Double($0.months), $0.cost.dollars] },
      best { [$0.cost.dollars, Double($0.months)] },
      best { [-$0.doors, Double($0.months), $0.cost.dollars] },
      best { [-($0.earnings?.dollars ?? 0), Double($0.months)] },
      best { [-$0.completion, Double($0.months)] },
    ]
  }

  /// For each route the sum of what it gives up on each criterion, each from 0 (the best) to 1 (the worst).
  private static func regrets(_ routes: [Itinerary]) -> [Double] {
    let figures = routes.map {
      [Double($0.months), $0.cost.dollars, -($0.earnings?.dollars ?? 0), -$0.completion, -$0.doors]
    }
    var regrets = [Double](repeating: 0, count: routes.count)
    for criterion in 0..<5 {
      let values = figures.map { $0[criterion] }
      let (least, most) = (values.min()!, values.max()!)
      guard most > least else { continue }
      for index in routes.indices { regrets[index] += (values[index] - least) / (most - least) }
    }
    return regrets
  }

  /// What kinds of legs a route has.
  private struct Pattern: Hashable {
    private enum Part: Hashable {
      case leg(RouteLeg.Kind, AwardLevel?, RouteLeg.Subject?, besideWork: Bool)
    }

    private let goal: OccupationCode
    private let parts: [Part]

    init(_ route: Itinerary) {
      goal = route.goal
      parts = route.legs.map { leg in
        switch leg.subject {
        case .study(let award, _): .leg(leg.kind, award.level, nil, besideWork: leg.workingAs != nil)
        case .apprenticeship: .leg(leg.kind, nil, nil, besideWork: false)
        case .highSchool(_, let credential):
          .leg(leg.kind, nil, credential.map { .credential($0) }, besideWork: false)
        case .work, .credential, .stateLicence: .leg(leg.kind, nil, leg.subject, besideWork: false)
        }
      }
    }
  }
}
