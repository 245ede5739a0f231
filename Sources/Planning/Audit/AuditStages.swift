/// The same record audited three ways.
public struct AuditStages: Sendable, Equatable {
  /// When a requirement is met.
  public enum State: Int, Sendable, CaseIterable, Comparable {
    /// Now.
    case met
    /// When the courses under way are done.
    case inProgress
    /// When the plan is done.
    case planned
    /// Not yet by any of it.
    case unmet

    /// Earlier states sort first.
    public static func < (left: State, right: State) -> Bool { left.rawValue < right.rawValue }
  }

  /// Counting only credit that is earned.
  public let earned: Audit
  /// With courses under way.
  public let inProgress: Audit
  /// With the whole plan.
  public let planned: Audit

  /// The state of each requirement, in the order of the audits: the first of the three by which it is met. Each of
  /// them is the best for itself, so that one that is met now may give way to others in the plan.
  public var states: [State] {
    earned.requirements.indices.map {
      if earned.requirements[$0].isSatisfied { return .met }
      if inProgress.requirements[$0].isSatisfied { return .inProgress }
      return planned.requirements[$0].isSatisfied ? .planned : .unmet
    }
  }
}
