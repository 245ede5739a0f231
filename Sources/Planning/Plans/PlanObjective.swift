/// How good a plan is; what stands first decides first.
public struct PlanObjective: Sendable, Equatable, Hashable {
  /// The weight of the wanted courses in it and on the record: as much as possible.
  public var wanted: Int
  /// College credit by the agreements: as much as possible.
  public var hours: Credits
  /// Courses of the present plan that are moved or dropped, and courses that are added: as few as possible; 0
  /// where there is no present plan.
  public var changes: Int
  /// Courses at once in the fullest term: as few as possible.
  public var heaviest: Int
  /// How many courses there are: as few as possible.
  public var courses: Int

  /// Figures of a plan.
  public init(wanted: Int, hours: Credits, changes: Int, heaviest: Int, courses: Int) {
    self.wanted = wanted
    self.hours = hours
    self.changes = changes
    self.heaviest = heaviest
    self.courses = courses
  }

  /// The figures in their order, larger always better.
  public var rank: [Int] { [wanted, hours.thousandths, -changes, -heaviest, -courses] }

  init(rank: [Int]) {
    self.init(
      wanted: rank[0], hours: Credits(thousandths: rank[1]), changes: -rank[2], heaviest: -rank[3],
      courses: -rank[4])
  }
}
