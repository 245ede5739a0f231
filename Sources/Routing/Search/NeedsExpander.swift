/// What is known of needs: which of them open the goal, and which legs bring one closer to having them all.
///
/// Needs that the traveller meets at the start never appear in a set. The search asks from the goal backwards.
protocol NeedsExpander {
  /// The sets of needs each of which opens the goal, with the share of the goal's doors that it opens, in
  /// thousandths, and the pay from then on.
  mutating func goals() -> [GoalNeeds]

  /// Hands over every leg that can come last before `needs` are met, with what has to be met before it, unless
  /// that takes more than so many legs itself. One at a time: they are many, and most lead to known sets.
  mutating func eachMove(into needs: NeedSet, legsBefore legs: Int, _ take: (Move) -> Void)

  /// Whether a step yields a need, be it asked for or not.
  func yields(_ step: Int32, _ need: Int32) -> Bool

  /// No more legs than meeting all of some needs takes from the start; `nil` when they cannot be met.
  mutating func fewestLegs(toAll needs: NeedSet) -> Int?

  /// A step by its number.
  func step(_ number: Int32) -> SearchStep
}

/// A set of needs that opens the goal.
struct GoalNeeds {
  let needs: NeedSet
  /// The share of the goal's doors that it opens, in thousandths.
  let doors: Int
  /// Pay from then on.
  let pay: PayCurve
  /// The number of the rule behind it, for whoever made it.
  var rule = 0
}

/// A leg that comes last before a set of needs is met.
struct Move {
  /// The step's number.
  let step: Int32
  /// How long the step takes.
  let months: Int
  /// The needs of the set that it meets; at least one.
  let meets: [Int32]
  /// What has to be met before it: the rest of the set, and what the step itself asks for.
  let before: NeedSet
}
