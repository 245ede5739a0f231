public import CareerModel

/// A route from where a traveller stands to an occupation, leg by leg.
public struct Itinerary: Hashable, Sendable {
  /// The occupation it leads to.
  public let goal: OccupationCode
  /// The legs in order; none where the traveller can start at once.
  public let legs: [RouteLeg]
  /// The rule by which it opens the goal.
  public let entry: EntryRule
  /// Percent of jobs in the occupation whose asked-for schooling one meets then (O*NET, or BLS's typical one).
  public let doors: Double
  /// Months to the goal.
  public let months: Int
  /// Out-of-pocket cost to the goal: tuition and fees, exams, courses. Living is not counted.
  public let cost: Money
  /// Pay within the horizon less all of the cost; `nil` where the goal's pay is not published.
  public let earnings: Money?
  /// The chance of completing every leg, 0 to 1.
  public let completion: Double
  /// Months to the first pay: 0 for those who keep a job.
  public let monthsToFirstPay: Int
  /// The most that is owed at any time, when a share of all pay goes toward the cost.
  public let largestDebt: Money
  /// Pay in the goal's occupation within the horizon.
  public let goalPay: [PayStep]

  /// How often one changes place: from one college, employer or school to another.
  public var changes: Int { max(0, legs.count(where: { $0.kind != .licence }) - 1) }

  /// Takes the parts.
  public init(
    goal: OccupationCode, legs: [RouteLeg], entry: EntryRule, doors: Double, months: Int, cost: Money,
    earnings: Money?, completion: Double, monthsToFirstPay: Int, largestDebt: Money, goalPay: [PayStep]
  ) {
    self.goal = goal
    self.legs = legs
    self.entry = entry
    self.doors = doors
    self.months = months
    self.cost = cost
    self.earnings = earnings
    self.completion = completion
    self.monthsToFirstPay = monthsToFirstPay
    self.largestDebt = largestDebt
    self.goalPay = goalPay
  }
}
