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

  /// Its place in the order of schooling, from 0.
  public var rank: Int {
    switch self {
    case .certificate: 0
    case .associate: 1
    case .bachelor: 2
    case .master: 3
    case .doctorate: 4
    }
  }

  /// Less schooling sorts first.
  public static func < (left: AwardLevel, right: AwardLevel) -> Bool { left.rank < right.rank }
}
