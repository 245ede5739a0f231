/// A partial route: the figures so far, and where it came from.
struct RouteLabel {
  /// The set of needs that it meets.
  let node: Int32
  /// The partial route before its last leg; -1 at the start.
  let parent: Int32
  /// Its last leg; -1 at the start.
  let arc: Int32
  /// Which of the step's options.
  let option: Int32
  /// How many legs it has.
  let legs: Int
  let months: Int
  /// Cents out of pocket.
  let cost: Int
  /// Cents earned within the horizon.
  let earned: Int
  /// Cents earned in all.
  let paid: Int
  let completion: Double
  /// Tracked needs that it holds.
  let held: TrackedNeeds.Bits
  /// The share of the goal's doors that are open already, in thousandths; -1 when none is.
  let doors: Int
}
