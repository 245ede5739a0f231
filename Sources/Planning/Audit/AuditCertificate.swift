/// What an audit claims, in a form that `CertificateChecker` can check without any search: who counts toward what,
/// what is met by it, and how good that is. It shows that the allocation keeps all rules and is as good as it says;
/// that none is better is the search's own proof and not in here.
public struct AuditCertificate: Sendable, Equatable {
  /// What of the record counted.
  public var scope: AuditScope
  /// What counts toward what.
  public var uses: [AuditOutcome.Use]
  /// All requirements that are met, as `SET/ID`.
  public var satisfied: Set<String>
  /// The figures.
  public var objective: AuditObjective

  /// A certificate.
  public init(
    scope: AuditScope, uses: [AuditOutcome.Use], satisfied: Set<String>, objective: AuditObjective
  ) {
    self.scope = scope
    self.uses = uses
    self.satisfied = satisfied
    self.objective = objective
  }
}
