public import CareerModel

/// The rule by which a route opens its goal.
public struct EntryRule: Hashable, Sendable {
  /// The schooling it goes by.
  public enum Schooling: Hashable, Sendable {
    /// No diploma is asked for.
    case none
    case diploma
    case award(AwardLevel)
    /// A registered apprenticeship.
    case apprenticeship
  }

  /// The schooling it goes by.
  public let schooling: Schooling
  /// Percent of the people asked who said that this schooling, or less, was required (O*NET).
  public let share: Double?
  /// O*NET advises not to rely on that share.
  public let isShareUncertain: Bool
  /// BLS names this schooling as the typical one.
  public let isTypical: Bool
  /// Months of related work that BLS names, as assumed.
  public let experienceMonths: Int
  /// Licenses that it takes.
  public let licences: [CredentialID]

  /// A rule.
  public init(
    schooling: Schooling, share: Double?, isShareUncertain: Bool, isTypical: Bool, experienceMonths: Int,
    licences: [CredentialID]
  ) {
    self.schooling = schooling
    self.share = share
    self.isShareUncertain = isShareUncertain
    self.isTypical = isTypical
    self.experienceMonths = experienceMonths
    self.licences = licences
  }
}
