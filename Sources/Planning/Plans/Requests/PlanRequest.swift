/// What a learner of a pack wants planned: goals by their ids, the record, and when the plan begins.
///
/// ```swift
/// var request = PlanRequest(goals: ["nursing"])
/// request.record = planFile.record
/// request.graduation = planFile.graduation
/// request.start = "10-fall"
/// let problem = try request.problem(in: pack)
/// let result = PlanGenerator().plan(problem)
/// ```
///
/// After a failed or a moved course the same request with `keepsPlan` gives the plan with the fewest changes: the
/// courses that are planned on the record are the plan so far.
public struct PlanRequest: Sendable, Equatable {
  /// Requirement sets and programs of study, by id.
  public var goals: [String]
  /// Whether the pack's diplomas for the class are goals too where no goal is a diploma.
  public var addsDiplomas: Bool
  /// The year of graduation; `nil` for diplomas of every class.
  public var graduation: Int?
  /// What is done, under way and planned.
  public var record: LearnerRecord
  /// Milestones that the learner says will be reached, by id, beside those on the record.
  public var expectedMilestones: Set<String>
  /// The first term to plan, such as `10-fall`; `nil` for the one after the last that the record speaks of.
  public var start: String?
  /// The school, by id; `nil` for courses of every school.
  public var school: String?
  /// How much is taken on.
  public var limits: LoadLimits
  /// Courses that have to begin in a term.
  public var locked: [PlannedCourse]
  /// Courses that are not taken, by id.
  public var refused: [String]
  /// Courses that are taken if it can be.
  public var wanted: [WantedCourse]
  /// Which agreements' college credit is wanted.
  public var collegeCredit: CollegeCreditWish
  /// The day on which agreements have to be in force, as `2026-11-24`; `nil` for agreements of any day.
  public var day: String?
  /// Whether the courses planned on the record are the plan so far, to change as little as possible.
  public var keepsPlan: Bool

  /// A request.
  public init(
    goals: [String], addsDiplomas: Bool = true, graduation: Int? = nil,
    record: LearnerRecord = LearnerRecord(),
    expectedMilestones: Set<String> = [], start: String? = nil, school: String? = nil,
    limits: LoadLimits = LoadLimits(), locked: [PlannedCourse] = [], refused: [String] = [],
    wanted: [WantedCourse] = [], collegeCredit: CollegeCreditWish = .ofPrograms, day: String? = nil,
    keepsPlan: Bool = false
  ) {
    self.goals = goals
    self.addsDiplomas = addsDiplomas
    self.graduation = graduation
    self.record = record
    self.expectedMilestones = expectedMilestones
    self.start = start
    self.school = school
    self.limits = limits
    self.locked = locked
    self.refused = refused
    self.wanted = wanted
    self.collegeCredit = collegeCredit
    self.day = day
    self.keepsPlan = keepsPlan
  }
}
