/// What planning came to.
public struct PlanResult: Sendable, Equatable {
  /// How sure the result is.
  public enum Status: String, Sendable {
    /// No plan is better.
    case optimal
    /// The plan keeps to all rules, but a better one has not been ruled out.
    case feasible
    /// It is proved that no plan keeps to all rules.
    case infeasible
    /// The search ended without a plan and without a proof that there is none.
    case unknown
  }

  /// How sure the result is.
  public var status: Status
  /// The courses that begin in each term, in the order of the problem's terms, by id; empty without a plan.
  public var terms: [[String]] = []
  /// How good the plan is; `nil` without one.
  public var objective: PlanObjective?
  /// No plan is better than this; `nil` where there is none.
  public var bound: PlanObjective?
  /// Rules that cannot be kept together, where no plan is possible.
  public var conflict: [PlanningRule] = []
  /// Whether each rule of the conflict has been proved to be needed for it: a plan would be possible without it.
  public var isConflictMinimal = false
  /// Milestones and averages that the plan counts on: no course makes them, and the record does not have them.
  public var countsOn: [RequirementPlace] = []
  /// Decisions and dead ends looked at.
  public var nodes = 0

  init(_ status: Status) { self.status = status }
}
