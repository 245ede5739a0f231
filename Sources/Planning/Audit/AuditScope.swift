/// What of a record counts: each scope has all that the one before it has.
public enum AuditScope: Int, Sendable, CaseIterable, Comparable {
  /// Credit that is earned.
  case earned
  /// That, and courses under way.
  case inProgress
  /// That, and courses planned.
  case planned

  /// Narrower scopes sort first.
  public static func < (left: AuditScope, right: AuditScope) -> Bool { left.rawValue < right.rawValue }

  /// Whether a course of this status counts.
  public func includes(_ status: CourseRecord.Status) -> Bool {
    switch status {
    case .completed, .transferred, .dual, .articulated, .waived: true
    case .inProgress: self >= .inProgress
    case .planned: self == .planned
    }
  }
}
