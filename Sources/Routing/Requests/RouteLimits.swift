public import CareerModel

/// What a route may not exceed.
public struct RouteLimits: Hashable, Sendable {
  /// The most legs that a route has, unless asked for fewer.
  public static let mostLegs = 6

  /// The latest month to arrive in.
  public var months: Int?
  /// The most to pay out of pocket until the goal.
  public var cost: Money?
  /// The most legs, 1 to `mostLegs`.
  public var legs: Int
  /// States besides one's own where one would study, as a nonresident.
  public var otherStates: Set<StateCode>
  /// Every leg after high school has to be paid, or leave the present job its time.
  public var mustKeepEarning: Bool
  /// Money in hand never falls below zero.
  public var noDebt: Bool

  /// No limits but those named.
  public init(
    months: Int? = nil, cost: Money? = nil, legs: Int = RouteLimits.mostLegs,
    otherStates: Set<StateCode> = [], mustKeepEarning: Bool = false, noDebt: Bool = false
  ) {
    self.months = months
    self.cost = cost
    self.legs = legs
    self.otherStates = otherStates
    self.mustKeepEarning = mustKeepEarning
    self.noDebt = noDebt
  }
}
