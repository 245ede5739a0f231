public import CareerModel

/// What the router found.
public struct RouteResponse: Sendable {
  /// Every route that no other beats on all criteria at once, the fastest first.
  public let itineraries: [Itinerary]
  /// A handful of clearly different ones among them, by their places in `itineraries`.
  public let handful: [Int]
  /// Why there is none, where there is none even without limits.
  public let obstacle: RouteObstacle?
  /// Where no route keeps to the limits: which limit to relax, and by how much.
  public let relaxations: [RouteRelaxation]
  /// Where no route keeps to the limits: the one thing more to hold that opens one, the soonest to get first.
  public let openings: [RouteOpening]
  /// How many partial routes the search looked at.
  public let explored: Int

  /// Takes the parts.
  public init(
    itineraries: [Itinerary], handful: [Int], obstacle: RouteObstacle?, relaxations: [RouteRelaxation],
    openings: [RouteOpening], explored: Int
  ) {
    self.itineraries = itineraries
    self.handful = handful
    self.obstacle = obstacle
    self.relaxations = relaxations
    self.openings = openings
    self.explored = explored
  }
}

/// A limit that stands in the way, and what it would have to be.
public struct RouteRelaxation: Hashable, Sendable {
  /// The limit.
  public enum Limit: String, Sendable {
    case months, cost, legs
    case mustKeepEarning = "must-keep-earning"
    case noDebt = "no-debt"
  }

  /// The limits to change together: one where one is enough.
  public let changes: [Limit: Int]

  /// Changes of limits: months, whole dollars or legs; 0 for a limit that has to be dropped.
  public init(changes: [Limit: Int]) { self.changes = changes }
}

/// One thing more to hold, which opens a route within the limits.
public struct RouteOpening: Hashable, Sendable {
  /// How to get it.
  public let leg: RouteLeg.Subject
  /// Months it takes by itself.
  public let months: Int
  /// What it costs by itself.
  public let cost: Money

  /// Takes the parts.
  public init(
    leg: RouteLeg.Subject, months: Int, cost: Money
  ) {
    self.leg = leg
    self.months = months
    self.cost = cost
  }
}

/// Why there is no route at all.
public enum RouteObstacle: Hashable, Sendable {
  /// The occupation has no entry rule: neither BLS nor O*NET says what it asks for.
  case noEntryRule(OccupationCode)
  /// Nothing leads there in so many legs.
  case tooFar(OccupationCode, legs: Int)
}
