public import CareerModel

/// A question for the router: from where, to what, within which limits, on which assumptions.
public struct RouteRequest: Hashable, Sendable {
  /// Where the traveller stands.
  public var from: Standing
  /// Occupations, any of which is the goal.
  public var goals: [OccupationCode]
  /// The state they live in; `nil` for the country as a whole, where tuition is that of residents.
  public var home: StateCode?
  /// What a route may not exceed.
  public var limits: RouteLimits
  /// The values that stand in for what nobody publishes.
  public var assumptions: RouteAssumptions

  /// A question.
  public init(
    from: Standing, goals: [OccupationCode], home: StateCode? = nil, limits: RouteLimits = RouteLimits(),
    assumptions: RouteAssumptions = RouteAssumptions()
  ) {
    self.from = from
    self.goals = goals
    self.home = home
    self.limits = limits
    self.assumptions = assumptions
  }
}
