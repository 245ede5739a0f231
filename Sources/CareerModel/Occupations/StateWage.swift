/// The median wage of an occupation in a state.
public struct StateWage: Hashable, Sendable {
  /// The state.
  public let state: StateCode
  /// The annual median.
  public let annual: Money?
  /// The hourly median.
  public let hourly: Money?

  /// A state's median wage.
  public init(state: StateCode, annual: Money?, hourly: Money?) {
    self.state = state
    self.annual = annual
    self.hourly = hourly
  }
}
