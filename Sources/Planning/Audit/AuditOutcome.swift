/// Which courses count toward what, without an explanation.
public struct AuditOutcome: Sendable, Equatable {
  /// How sure it is.
  public enum Status: String, Sendable {
    /// No other allocation is better; this is proved.
    case optimal
    /// All rules are kept, but a better allocation has not been ruled out.
    case feasible
  }

  /// A course on the record that counts toward a requirement.
  public struct Use: Sendable, Hashable {
    /// The course's id on the record.
    public let record: String
    /// The requirement, as `SET/ID`.
    public let requirement: String

    /// A use.
    public init(record: String, requirement: String) {
      self.record = record
      self.requirement = requirement
    }
  }

  /// How sure it is.
  public let status: Status
  /// How good it is.
  public let objective: AuditObjective
  /// What counts toward what, in the order of the record and then of the requirements.
  public let uses: [Use]
  /// How many partial allocations were looked at; 0 where bounds alone proved it.
  public let nodes: Int
}
