/// What balancing a curriculum came to.
public struct BalanceResult: Hashable, Sendable {
  /// How sure the result is.
  public enum Status: String, Sendable {
    /// No plan has a lighter heaviest period.
    case optimal
    /// The plan keeps to all rules, but a better one has not been ruled out.
    case feasible
    /// It is proved that no plan keeps to all rules.
    case infeasible
    /// The search ended without a plan and without a proof that there is none.
    case unknown
  }

  /// How sure the result is.
  public let status: Status
  /// The credits of the heaviest period; `nil` without a plan.
  public let objective: Int?
  /// The heaviest period of any plan has at least so many credits; `nil` when there is proved to be no plan.
  public let bound: Int?
  /// The courses of each period, by number from 1, in ascending order; empty without a plan.
  public let terms: [[Int]]
  /// How many partial plans were looked at; 0 when bounds and repairs alone settled it.
  public let nodes: Int

  init(
    _ status: Status, objective: Int? = nil, bound: Int? = nil, terms: [[Int]] = [], nodes: Int
  ) {
    self.status = status
    self.objective = objective
    self.bound = bound
    self.terms = terms
    self.nodes = nodes
  }
}
