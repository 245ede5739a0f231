/// The level of an award, as people speak of it.
public enum AwardLevel: String, Sendable, CaseIterable, Comparable, Codable {
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

  /// The least award of the level.
  public var leastAward: Award {
    switch self {
    case .certificate: .certificateUnderOneTerm
    case .associate: .associate
    case .bachelor: .bachelor
    case .master: .master
    case .doctorate: .professionalDoctorate
    }
  }

  /// Its place in the order of schooling, from 0.
  public var rank: Int { leastAward.rank }

  /// Less schooling sorts first.
  public static func < (left: AwardLevel, right: AwardLevel) -> Bool { left.rank < right.rank }
}
