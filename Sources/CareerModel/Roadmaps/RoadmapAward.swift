/// The award that a program leads to at a station, as people speak of it.
public enum RoadmapAward: String, Sendable, CaseIterable {
  /// A certificate before the associate degree, of any length.
  case certificate
  /// An associate degree.
  case associate
  /// A bachelor's degree.
  case bachelor
  /// A master's degree.
  case master
  /// A doctorate of any kind.
  case doctorate

  /// The awards of IPEDS that it stands for.
  public var awards: Set<Award> {
    switch self {
    case .certificate:
      [.certificateUnderOneTerm, .certificateOneTerm, .certificateOneYear, .certificateTwoYears]
    case .associate: [.associate]
    case .bachelor: [.bachelor]
    case .master: [.master]
    case .doctorate: [.professionalDoctorate, .researchDoctorate, .otherDoctorate]
    }
  }
}
