/// The schooling that BLS names as typical to enter an occupation, from the least.
public enum TypicalEducation: String, Sendable, CaseIterable, Comparable {
  case noDiploma = "none"
  case highSchool = "high-school"
  case someCollege = "some-college"
  case certificate
  case associate
  case bachelor
  case master
  case doctorate

  /// Reads BLS's own words; `nil` for others.
  public init?(published: String) {
    switch published {
    case "No formal educational credential": self = .noDiploma
    case "High school diploma or equivalent": self = .highSchool
    case "Some college, no degree": self = .someCollege
    case "Postsecondary nondegree award": self = .certificate
    case "Associate's degree": self = .associate
    case "Bachelor's degree": self = .bachelor
    case "Master's degree": self = .master
    case "Doctoral or professional degree": self = .doctorate
    default: return nil
    }
  }

  /// Less schooling sorts first.
  public static func < (left: TypicalEducation, right: TypicalEducation) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self)! }
}
