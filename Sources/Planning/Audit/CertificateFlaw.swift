/// What is wrong with a certificate.
public enum CertificateFlaw: Sendable, Hashable {
  /// There is no such course on the record, or no such requirement that counts courses.
  case unknown(AuditOutcome.Use)
  /// The same course counts toward the same requirement twice.
  case repeated(AuditOutcome.Use)
  /// The course does not count toward the requirement.
  case notEligible(AuditOutcome.Use)
  /// Two requirements of a set count a course that they may not share.
  case notShareable(record: String, String, String)
  /// More is shared than a rule of a set allows; `rule` is its place from 0.
  case limitExceeded(set: String, rule: Int, Credits)
  /// A requirement is met and not named, or named and not met.
  case wrongSatisfaction(String)
  /// The figures are others.
  case wrongObjective(AuditObjective)
}
