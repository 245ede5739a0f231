/// What search finds.
public enum SearchKind: String, Sendable, CaseIterable, Codable {
  /// An occupation, by title, alternate title or code.
  case occupation
  /// A pathway of either framework.
  case pathway
  /// An instructional program.
  case program
  /// A secondary course.
  case course
  /// An industry credential.
  case credential
  /// A college.
  case institution

  /// People mostly look for work first; equal matches are ranked in this spirit.
  var weight: Double {
    switch self {
    case .occupation: 1
    case .pathway: 0.98
    case .program: 0.93
    case .course: 0.92
    case .credential, .institution: 0.9
    }
  }
}
