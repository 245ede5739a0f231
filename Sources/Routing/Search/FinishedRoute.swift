/// A route that the search found: its figures and its legs.
struct FinishedRoute {
  /// A leg: its step, the option, and the month it begins in.
  struct Leg: Hashable {
    let step: Int32
    let option: Int
    let start: Int
  }

  let months: Int
  /// Cents.
  let cost: Int
  /// Cents earned within the horizon, pay in the goal included.
  let earned: Int
  let completion: Double
  /// In thousandths.
  let doors: Int
  /// Which of the graph's goals it reaches.
  let goal: Int
  let legs: [Leg]

  /// Cents earned less cents paid.
  var balance: Int { earned - cost }
}
