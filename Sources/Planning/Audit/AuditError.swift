/// Why requirements or a record cannot be audited.
public enum AuditError: Error, Sendable, Equatable {
  /// Two sets have this id.
  case repeatedSet(String)
  /// Two requirements of a set have this name, as `SET/ID`.
  case repeatedRequirement(String)
  /// More requirements count courses than one audit handles.
  case tooManyRequirements(Int, most: Int)
  /// So many requirements have different priorities that their counts do not fit into one figure.
  case tooManyPriorities(Int)
  /// The record has more courses that could count than one audit handles.
  case tooManyRecords(Int, most: Int)
}
