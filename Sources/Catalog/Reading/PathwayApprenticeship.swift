public import CareerModel

/// A registered apprenticeship and the occupation of a pathway that it leads to.
public struct PathwayApprenticeship: Sendable, Hashable {
  /// The apprenticeship.
  public let apprenticeship: Apprenticeship
  /// The occupation.
  public let occupation: OccupationCode
}
