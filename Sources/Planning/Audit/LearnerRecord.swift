/// All that an audit looks at of one learner; no name.
public struct LearnerRecord: Sendable, Equatable {
  /// Something put in a requirement's or a course's place, for a reason.
  public struct Exception: Sendable, Equatable {
    /// What it does.
    public enum Change: Sendable, Equatable {
      /// The requirement counts as met.
      case waive
      /// A course on the record counts toward it, though the rule does not name it.
      case substitute(record: String)
    }

    /// The requirement, as `SET/ID`.
    public var requirement: String
    /// What it does.
    public var change: Change
    /// Why, in the school's words.
    public var reason: String

    /// An exception.
    public init(requirement: String, change: Change, reason: String) {
      self.requirement = requirement
      self.change = change
      self.reason = reason
    }
  }

  /// Courses done, under way and planned.
  public var courses: [CourseRecord]
  /// Milestones reached, by id.
  public var milestones: Set<String>
  /// Substitutions and waivers.
  public var exceptions: [Exception]

  /// A record.
  public init(courses: [CourseRecord] = [], milestones: Set<String> = [], exceptions: [Exception] = []) {
    self.courses = courses
    self.milestones = milestones
    self.exceptions = exceptions
  }
}
