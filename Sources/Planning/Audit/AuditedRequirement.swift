/// How one requirement stands in an audit.
public struct AuditedRequirement: Sendable, Equatable {
  /// How much of something.
  public enum Amount: Sendable, Hashable {
    case credits(Credits)
    case courses(Int)
    /// An average of points, in hundredths.
    case average(Int)
    /// What is no course, by id.
    case milestone(String)
    /// So many of the requirements below it.
    case requirements(Int)
  }

  /// A course on the record that counts toward it.
  public struct Applied: Sendable, Hashable {
    /// The course's id on the record.
    public let record: String
    /// Its credit, whole.
    public let credits: Credits
    /// Whether it is not sure yet: a course under way or planned that is taken to reach the grade asked for.
    public let isAssumed: Bool
  }

  /// A course that would help, and what stands in its way.
  public struct Way: Sendable, Equatable {
    /// The course, by id.
    public let course: String
    /// Its credit.
    public let credits: Credits
    /// What stands in its way; nothing where it can be taken.
    public let reasons: [AuditReason]
  }

  /// The set, by id.
  public let set: String
  /// Its id in the set.
  public let id: String
  /// Its name for people.
  public let title: String
  /// How far below the set's root it stands.
  public let depth: Int
  /// Whether it is met.
  public let isSatisfied: Bool
  /// Whether it, or one above it, is waived.
  public let isWaived: Bool
  /// What it asks for.
  public let needed: Amount
  /// What counts toward it, and toward nothing above it.
  public let applied: [Applied]
  /// What is missing; `nil` when nothing is.
  public let missing: Amount?
  /// A few courses that would help most.
  public let ways: [Way]
  /// What stands in the way of planned courses that count toward it.
  public let reasons: [AuditReason]
}
