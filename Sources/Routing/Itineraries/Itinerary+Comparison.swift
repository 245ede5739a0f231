import CareerModel

extension Itinerary {
  /// Whether no criterion is worse than the other's: months, cost, earnings, completion, doors.
  func isAtLeastAsGood(as other: Itinerary) -> Bool {
    months <= other.months && cost <= other.cost
      && (earnings?.cents ?? .min) >= (other.earnings?.cents ?? .min)
      && completion >= other.completion && doors >= other.doors
  }
}
