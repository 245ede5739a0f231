/// The places that an occupation takes in eight of ten resamplings of the answers.
public struct PlaceRange: Hashable, Sendable {
  /// One resampling in ten puts it above this place.
  public let low: Int
  /// One resampling in ten puts it below this place.
  public let high: Int

  /// A range of places, from 1.
  public init(low: Int, high: Int) {
    self.low = low
    self.high = high
  }
}
