public import CareerModel
public import Matching

/// An occupation that was compared with a profile, as lists show it.
public struct ListedMatch: Sendable {
  /// The occupation, with its pay in the state asked for.
  public let listed: ListedOccupation
  /// How it fits.
  public let match: Match
  /// How many occupations share its place, itself included.
  public let sharing: Int
  /// The places that it takes in eight of ten resamplings; `nil` without answers to resample.
  public let range: PlaceRange?

  /// The occupation.
  public var occupation: Occupation { listed.occupation }
}
