/// The partial routes that stand at one set of needs, with what comparing them takes, close together.
struct StandingRoutes {
  /// A partial route.
  struct Entry {
    let months: Int
    /// Cents out of pocket.
    let cost: Int
    /// Cents earned within the horizon less cents paid.
    let balance: Int
    /// Cents earned in all.
    let paid: Int
    let completion: Double
    /// Tracked needs that it holds.
    let held: TrackedNeeds.Bits
    let legs: Int32
    /// The partial route's number.
    let number: Int32

    init(_ label: RouteLabel, number: Int32) {
      months = label.months
      cost = label.cost
      balance = label.earned - label.cost
      paid = label.paid
      completion = label.completion
      held = label.held
      legs = Int32(label.legs)
      self.number = number
    }
  }

  /// How partial routes at the set are compared.
  struct Comparison {
    /// Only the fastest route is looked for: months alone are compared.
    let fastestOnly: Bool
    /// Whether pay beyond the horizon matters, too.
    let countsPay: Bool
    /// Needs that share a bit: who holds one of them is not compared.
    let shared: TrackedNeeds.Bits
    /// What a month gained is sure to bring.
    let gain: SureGains.Gain

    /// Whether every way on from `other` is matched by a way on from the first that is at least as good.
    ///
    /// An earlier arrival with no less in hand stays ahead: pay is never negative, so whatever follows earns
    /// at least as much within the horizon. And who holds nothing that the other does not can do all that it
    /// can.
    func isAtLeastAsGood(_ one: Entry, as other: Entry) -> Bool {
      guard one.months <= other.months else { return false }
      if !fastestOnly {
        guard one.cost <= other.cost, one.completion >= other.completion,
          one.balance + gain.cents(from: one.months, to: other.months) >= other.balance,
          !countsPay || one.paid >= other.paid
        else { return false }
      }
      return one.held & ~other.held == .zero
    }
  }

  /// The fastest first.
  private var entries: [Entry] = []
  /// The place of one that has beaten another of late: it often beats the next.
  private var beater = 0

  /// Whether one that stands is at least as good as a new one.
  mutating func beat(_ new: Entry, _ comparison: Comparison) -> Bool {
    if beater < entries.count, beats(beater, new, comparison) { return true }
    for place in entries.indices {
      if entries[place].months > new.months { return false }
      guard beats(place, new, comparison) else { continue }
      beater = place
      return true
    }
    return false
  }

  private func beats(_ place: Int, _ new: Entry, _ comparison: Comparison) -> Bool {
    comparison.isAtLeastAsGood(entries[place], as: new) && entries[place].held & comparison.shared == .zero
  }

  /// Takes a new one that none beats, and drops those of as many legs that it beats: `drop` is told of each.
  mutating func insert(_ new: Entry, _ comparison: Comparison, drop: (Int32) -> Void) {
    let begin = entries.firstIndex { $0.months >= new.months } ?? entries.count
    if new.held & comparison.shared == .zero {
      var kept = begin
      for place in begin..<entries.count {
        let old = entries[place]
        // One of an earlier round has a leg to spare: it stays even when it is worse.
        if old.legs == new.legs, comparison.isAtLeastAsGood(new, as: old),
          old.held & comparison.shared == .zero
        {
          drop(old.number)
          continue
        }
        if kept != place { entries[kept] = old }
        kept += 1
      }
      entries.removeLast(entries.count - kept)
    }
    entries.insert(new, at: begin)
  }
}
