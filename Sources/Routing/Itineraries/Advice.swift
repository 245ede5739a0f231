import CareerModel

/// What to say when no route keeps to the limits: which limit to relax, and what to hold that would help.
struct Advice {
  private(set) var relaxations: [RouteRelaxation] = []
  private(set) var openings: [RouteOpening] = []

  /// `unlimited` are the routes that there would be without any limit.
  init(_ router: Router, _ request: RouteRequest, unlimited: [Itinerary]) {
    relaxations = Self.relaxations(router, request, unlimited)
    openings = Self.openings(router, request, unlimited)
  }

  // MARK: Limits

  /// Each limit that is enough to relax alone; where none is, all of them at the fastest route.
  private static func relaxations(
    _ router: Router, _ request: RouteRequest, _ unlimited: [Itinerary]
  ) -> [RouteRelaxation] {
    var found: [RouteRelaxation] = []
    func routes(_ change: (inout RouteLimits) -> Void) -> [Itinerary] {
      var relaxed = request
      change(&relaxed.limits)
      var explored = 0
      return router.itineraries(relaxed, explored: &explored)
    }
    let limits = request.limits
    if limits.months != nil, let least = routes({ $0.months = nil }).map(\.months).min() {
      found.append(RouteRelaxation(changes: [.months: least]))
    }
    if limits.cost != nil, let least = routes({ $0.cost = nil }).map(\.cost).min() {
      found.append(RouteRelaxation(changes: [.cost: Self.dollars(least)]))
    }
    if limits.legs < RouteLimits.mostLegs {
      let least = ((limits.legs + 1)...RouteLimits.mostLegs).first { legs in
        !routes { $0.legs = legs }.isEmpty
      }
      if let least { found.append(RouteRelaxation(changes: [.legs: least])) }
    }
    if limits.mustKeepEarning, !routes({ $0.mustKeepEarning = false }).isEmpty {
      found.append(RouteRelaxation(changes: [.mustKeepEarning: 0]))
    }
    if limits.noDebt, !routes({ $0.noDebt = false }).isEmpty {
      found.append(RouteRelaxation(changes: [.noDebt: 0]))
    }
    if !found.isEmpty { return found }
    guard let fastest = unlimited.first else { return [] }
    var changes: [RouteRelaxation.Limit: Int] = [:]
    if let months = limits.months, fastest.months > months { changes[.months] = fastest.months }
    if let cost = limits.cost, fastest.cost > cost { changes[.cost] = Self.dollars(fastest.cost) }
    if fastest.legs.count > limits.legs { changes[.legs] = fastest.legs.count }
    if limits.mustKeepEarning { changes[.mustKeepEarning] = 0 }
    if limits.noDebt { changes[.noDebt] = 0 }
    return [RouteRelaxation(changes: changes)]
  }

  private static func dollars(_ money: Money) -> Int { (money.cents + 99) / 100 }

  // MARK: One thing more

  /// At most so many things are named.
  private static let mostOpenings = 3

  /// The things that, if the traveller held one of them, would open a route within the limits.
  private static func openings(
    _ router: Router, _ request: RouteRequest, _ unlimited: [Itinerary]
  ) -> [RouteOpening] {
    var explored = 0
    var first: [RouteLeg.Subject: RouteLeg] = [:]
    for route in unlimited {
      guard let leg = route.legs.first, leg.kind != .work else { continue }
      if first[leg.subject].map({ leg.months < $0.months }) ?? true { first[leg.subject] = leg }
    }
    let candidates = first.values.sorted { ($0.months, $0.cost) < ($1.months, $1.cost) }
    var found: [RouteOpening] = []
    for leg in candidates where found.count < mostOpenings {
      guard let standing = request.from.holding(leg.subject) else { continue }
      var richer = request
      richer.from = standing
      if !router.itineraries(richer, explored: &explored).isEmpty {
        found.append(RouteOpening(leg: leg.subject, months: leg.months, cost: leg.cost))
      }
    }
    return found
  }
}

extension Standing {
  /// The same traveller with one thing more; `nil` for what cannot be held.
  fileprivate func holding(_ subject: RouteLeg.Subject) -> Standing? {
    var richer = self
    switch subject {
    case .highSchool(_, let credential):
      richer.grade = nil
      richer.hasDiploma = true
      if let credential { richer.credentials.insert(credential) }
    case .study(let award, let program?):
      richer.awards.insert(HeldAward(award.level, program))
    case .apprenticeship(let rapids): richer.apprenticeships.insert(rapids)
    case .credential(let credential): richer.credentials.insert(credential)
    case .study(_, nil), .stateLicence, .work: return nil
    }
    return richer
  }
}
