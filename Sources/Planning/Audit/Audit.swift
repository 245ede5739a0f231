/// An audit: what counts toward what, how each requirement stands by it, and what would help.
public struct Audit: Sendable, Equatable {
  /// What became of a wish where a course should count.
  public struct Steer: Sendable, Equatable {
    /// What became of it.
    public enum Result: Sendable, Equatable {
      /// The course counts there.
      case honoured
      /// The course cannot count there.
      case notEligible
      /// Something better would be lost: the figures that the audit would have with it.
      case declined(with: AuditObjective)
    }

    /// The course's id on the record.
    public let record: String
    /// The requirement, as `SET/ID`.
    public let requirement: String
    /// What became of it.
    public let result: Result
  }

  /// What of the record counted.
  public let scope: AuditScope
  /// What counts toward what.
  public let outcome: AuditOutcome
  /// All requirements of all sets, each before those below it.
  public let requirements: [AuditedRequirement]
  /// The learner's wishes, in the order of the record.
  public let steers: [Steer]
  /// What shows that it is as it says.
  public let certificate: AuditCertificate

  /// Whether all sets are met.
  public var isComplete: Bool { requirements.allSatisfy { $0.depth > 0 || $0.isSatisfied } }

  /// How a requirement stands; `nil` where there is none of that name.
  public func requirement(_ id: String, of set: String) -> AuditedRequirement? {
    requirements.first { $0.id == id && $0.set == set }
  }
}
