public import CareerModel

/// Work that a traveller has done, or does.
public struct WorkHistory: Hashable, Sendable {
  /// The occupation.
  public let occupation: OccupationCode
  /// For how long, in months.
  public let months: Int
  /// Whether the traveller still does it.
  public let isPresent: Bool

  /// Work in an occupation for some months.
  public init(_ occupation: OccupationCode, months: Int, isPresent: Bool = true) {
    self.occupation = occupation
    self.months = months
    self.isPresent = isPresent
  }
}
