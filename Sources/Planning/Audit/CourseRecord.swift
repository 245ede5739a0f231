/// A course on a learner's record: done, under way or planned.
public struct CourseRecord: Sendable, Equatable {
  /// How the credit comes about.
  public enum Status: String, Sendable, CaseIterable {
    case completed
    case inProgress = "in-progress"
    case planned
    case transferred
    case dual
    case articulated
    /// Credit without the course, for a reason that the school gives.
    case waived
  }

  /// Its place on the record, the only one of that name: a course may stand there twice.
  public var id: String
  /// What the course is.
  public var course: SchoolCourse
  /// How the credit comes about.
  public var status: Status
  /// Credit earned or expected.
  public var credits: Credits
  /// The mark; `nil` for none yet, or none given.
  public var grade: LetterGrade?
  /// The term, counted from the first of the record.
  public var term: Int?
  /// The requirement that the learner would like it to count toward, as `SET/ID`.
  public var steer: String?

  /// A course on a record.
  public init(
    id: String, course: SchoolCourse, status: Status, credits: Credits, grade: LetterGrade? = nil,
    term: Int? = nil, steer: String? = nil
  ) {
    self.id = id
    self.course = course
    self.status = status
    self.credits = credits
    self.grade = grade
    self.term = term
    self.steer = steer
  }
}

extension CourseRecord {
  /// Whether it earns credit at all, or would.
  public var earnsCredit: Bool { status == .waived || grade.map(\.isPassing) ?? true }
}
