public import CareerModel

/// An occupation within reach, and the fastest route there.
public struct ReachableOccupation: Hashable, Sendable {
  /// The route; without legs where the traveller can start at once.
  public let itinerary: Itinerary
  /// Typical yearly pay, in the home state where known.
  public let typicalPay: Money?

  /// Takes the parts.
  public init(itinerary: Itinerary, typicalPay: Money?) {
    self.itinerary = itinerary
    self.typicalPay = typicalPay
  }
}
