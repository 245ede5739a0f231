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

  /// Whether every way on from `other` is matched by a way on from here that arrives no later.
  func isAtLeastAsFast(as other: RouteLabel) -> Bool {
    months <= other.months && (held & ~other.held) == .zero
  }

  /// Whether every way on from `other` is matched by a way on from here that is at least as good, when a month
  /// gained is sure to bring `gain` cents in the end.
  ///
  /// An earlier arrival with no less in hand stays ahead: pay is never negative, so whatever follows earns at
  /// least as much within the horizon. And who holds nothing that the other does not can do all that it can.
  func isAtLeastAsGood(as other: RouteLabel, gain: Int, countingPay: Bool) -> Bool {
    months <= other.months && cost <= other.cost
      && earned - cost + gain * (other.months - months) >= other.earned - other.cost
      && completion >= other.completion && (!countingPay || paid >= other.paid)
      && (held & ~other.held) == .zero
  }
}
