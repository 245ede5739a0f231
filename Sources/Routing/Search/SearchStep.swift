/// One kind of leg, as the search sees it: how long, what it pays, and the places it can be done at.
struct SearchStep {
  /// A place to do it at, with what differs between places. No place is both dearer and less sure than another.
  struct Option: Hashable {
    /// Cents out of pocket.
    let cost: Int
    /// The chance to finish, 0 to 1.
    let completion: Double
    /// What the place is, for whoever made the step.
    let place: Int32
  }

  let months: Int
  /// The month before which it cannot begin.
  let earliest: Int
  let pay: PayCurve
  let options: [Option]
}
