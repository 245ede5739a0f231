/// How much preparation a job asks for, in three steps, from O*NET job zones.
public enum SkillLevel: String, Sendable, CaseIterable, Comparable, Codable {
  /// Job zones 1 and 2.
  case semi
  /// Job zone 3.
  case mid
  /// Job zones 4 and 5.
  case high

  /// The level of an O*NET job zone, 1 to 5.
  public init?(jobZone: Int) {
    switch jobZone {
    case 1, 2: self = .semi
    case 3: self = .mid
    case 4, 5: self = .high
    default: return nil
    }
  }

  /// Lower levels sort first.
  public static func < (left: SkillLevel, right: SkillLevel) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .semi: 0
    case .mid: 1
    case .high: 2
    }
  }
}
