/// A route that the search found: its figures and its legs.
struct FinishedRoute {
  /// A leg: its step, the option, and the month it begins in.
  struct Leg: Hashable {
    let step: Int32
    let option: Int
    let start: Int
  }

  let figures: RouteFigures
  /// Which of the graph's goals it reaches.
  let goal: Int
  let legs: [Leg]
}
