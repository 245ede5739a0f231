/// How one occupation fits a learner's profile.
public struct Match: Sendable {
  private let occupation: UInt16
  private let rank: UInt16
  /// The fit, from -1 to 1: the weighted mean of the factors' parts.
  public let fit: Double
  /// The factors behind it.
  public let factors: FitFactors

  @inline(__always)
  init(index: Int, place: Int, fit: Double, factors: FitFactors) {
    occupation = UInt16(truncatingIfNeeded: index)
    rank = UInt16(truncatingIfNeeded: place)
    self.fit = fit
    self.factors = factors
  }

  /// The occupation's index in the matcher's list.
  public var index: Int { Int(occupation) }
  /// The place among all occupations compared, from 1. Occupations with equal fits share a place.
  public var place: Int { Int(rank) }
}
