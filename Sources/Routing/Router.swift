import CareerModel

/// Finds routes from where a traveller stands to an occupation. Pure: the same request gives the same response.
public struct Router: Sendable {
  let network: CareerNetwork

  /// A router for a network.
  public init(_ network: CareerNetwork) { self.network = network }

  /// Finds every route that no other beats: on months, cost, earnings, the chance to complete it, and the share
  /// of jobs that it opens. Throws what is wrong with the request.
  public func routes(_ request: RouteRequest) throws(RoutingError) -> RouteResponse {
    try check(request)
    var explored = 0
    let found = itineraries(request, explored: &explored)
    if !found.isEmpty {
      return RouteResponse(
        itineraries: found, handful: Handful.places(of: found), obstacle: nil, relaxations: [], openings: [],
        explored: explored)
    }
    var free = request
    free.limits = RouteLimits(otherStates: request.limits.otherStates)
    let unlimited = itineraries(free, explored: &explored)
    let obstacle = unlimited.isEmpty ? obstacle(request) : nil
    let advice = obstacle == nil ? Advice(self, request, unlimited: unlimited) : nil
    return RouteResponse(
      itineraries: [], handful: [], obstacle: obstacle, relaxations: advice?.relaxations ?? [],
      openings: advice?.openings ?? [], explored: explored)
  }

  /// Every occupation that can be reached within the request's months, with the fastest route to each; those
  /// that pay best come first. The goals of the request do not matter.
  public func reachable(_ request: RouteRequest) throws(RoutingError) -> [ReachableOccupation] {
    var request = request
    request.goals = [network.occupations.first?.code].compactMap { $0 }
    try check(request)
    var limits = SearchLimits(request)
    // A limit of money may rule out the fastest way to a step, but not a slower one: then all are looked for.
    limits.fastestOnly = limits.cost == nil && limits.noDebt == nil
    return network.occupations.indices.compactMap { place -> ReachableOccupation? in
      let occupation = network.occupations[place]
      var explored = 0
      let found = itineraries(to: Int32(place), request, limits, explored: &explored)
      guard let fastest = found.min(by: { ($0.months, $0.cost) < ($1.months, $1.cost) }) else { return nil }
      let pay = request.home.flatMap { occupation.statePay[$0] } ?? occupation.typicalPay
      return ReachableOccupation(itinerary: fastest, typicalPay: pay)
    }.sorted {
      ($1.typicalPay?.cents ?? -1, $0.itinerary.goal) < ($0.typicalPay?.cents ?? -1, $1.itinerary.goal)
    }
  }

  /// The routes to each goal, and of all of them those that none beats, the fastest first.
  func itineraries(_ request: RouteRequest, explored: inout Int) -> [Itinerary] {
    var all: [Itinerary] = []
    for goal in request.goals {
      guard let place = network.occupationPlace[goal] else { continue }
      all += itineraries(to: place, request, SearchLimits(request), explored: &explored)
    }
    if request.goals.count > 1 { all = Self.frontier(all) }
    return all.sorted { left, right in
      (left.months, left.cost, -(left.earnings?.cents ?? 0), -left.completion, left.goal)
        < (right.months, right.cost, -(right.earnings?.cents ?? 0), -right.completion, right.goal)
    }
  }

  private func itineraries(
    to goal: Int32, _ request: RouteRequest, _ limits: SearchLimits, explored: inout Int
  ) -> [Itinerary] {
    var expander = CareerExpander(network, request, goal: goal)
    let graph = NeedsGraph(around: &expander, legs: limits.legs, months: limits.months)
    var search = ParetoSearch(graph, expander, limits: limits)
    let found = search.run()
    explored += search.explored
    var writer = ItineraryWriter(expander, graph)
    return found.map { writer.itinerary($0) }
  }

  private static func frontier(_ all: [Itinerary]) -> [Itinerary] {
    var best: [Itinerary] = []
    for route in all where !best.contains(where: { $0.isAtLeastAsGood(as: route) }) {
      best.removeAll { route.isAtLeastAsGood(as: $0) }
      best.append(route)
    }
    return best
  }

  /// Why there is no route even without limits.
  private func obstacle(_ request: RouteRequest) -> RouteObstacle {
    let hasRule = request.goals.contains { code in
      network.occupationPlace[code].map { !network.entries[Int($0)].isEmpty } ?? false
    }
    return hasRule
      ? .tooFar(request.goals[0], legs: RouteLimits.mostLegs) : .noEntryRule(request.goals[0])
  }

  private func check(_ request: RouteRequest) throws(RoutingError) {
    guard !request.goals.isEmpty else { throw .noGoal }
    for code in request.goals + request.from.work.map(\.occupation)
    where network.occupationPlace[code] == nil { throw .unknownOccupation(code) }
    for award in request.from.awards where network.programPlace[award.program] == nil {
      throw .unknownProgram(award.program)
    }
    for credential in request.from.credentials where network.credentialPlace[credential] == nil {
      throw .unknownCredential(credential)
    }
    for rapids in request.from.apprenticeships where network.apprenticeshipPlace[rapids] == nil {
      throw .unknownApprenticeship(rapids)
    }
    try Self.check(request.from.grade, .grade, 6...12)
    try Self.check(request.from.age, .age, 10...100)
    try Self.check(request.from.collegeCredits, .credits, 0...240)
    for work in request.from.work { try Self.check(work.months, .experience, 0...(70 * 12)) }
    try Self.check(request.limits.months, .months, 0...600)
    try Self.check(request.limits.cost.map { Int($0.dollars) }, .cost, 0...10_000_000)
    try Self.check(request.limits.legs, .legs, 1...RouteLimits.mostLegs)
  }

  private static func check(
    _ value: Int?, _ figure: RoutingError.Figure, _ allowed: ClosedRange<Int>
  ) throws(RoutingError) {
    if let value, !allowed.contains(value) {
      throw .outOfRange(figure, value: value, allowed: allowed)
    }
  }
}

extension SearchLimits {
  /// A request's limits, in the search's units.
  init(_ request: RouteRequest) {
    months = request.limits.months
    cost = request.limits.cost?.cents
    legs = request.limits.legs
    horizon = Int(request.assumptions[.horizonMonths])
    noDebt =
      request.limits.noDebt
      ? (Int(request.assumptions[.savings]) * 100, Int(request.assumptions[.savedShare])) : nil
  }
}
