public import CareerModel

/// Where one can step off after a leg.
public struct RouteExit: Hashable, Sendable {
  /// Occupations that what one holds by then opens, the best paid first.
  public let occupations: [OccupationCode]
  /// The typical yearly pay of the middle one of them, in the home state where known.
  public let medianWage: Money?

  /// An exit.
  public init(occupations: [OccupationCode], medianWage: Money?) {
    self.occupations = occupations
    self.medianWage = medianWage
  }
}
