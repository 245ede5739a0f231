public import CareerModel

/// What a college gives for a course at school.
public struct CreditAgreement: Sendable, Equatable {
  /// How the credit comes about.
  public enum Kind: String, Sendable, CaseIterable {
    /// Credit on both transcripts at once.
    case dual
    /// Credit at the college later, when claimed.
    case articulated
  }

  /// Its name in the pack.
  public var id: String
  /// How the credit comes about.
  public var kind: Kind
  /// Courses at school that earn it, by id.
  public var courses: [String]
  /// Whether one of them is enough.
  public var isAnyCourse: Bool
  /// The college.
  public var college: UnitID
  /// The college's course, as it names it; `nil` for credit without a course.
  public var collegeCourse: String?
  /// Semester hours at the college.
  public var hours: Credits
  /// The least grade at school.
  public var minimum: LetterGrade?
  /// Whether a teacher has to recommend the learner.
  public var needsRecommendation: Bool
  /// Whether it counts as an elective only.
  public var isElectiveOnly: Bool
  /// The first day on which it holds, as `2025-08-01`.
  public var effective: String
  /// The last day; `nil` while nobody has ended it.
  public var expires: String?

  /// An agreement.
  public init(
    id: String, kind: Kind, courses: [String], isAnyCourse: Bool = false, college: UnitID,
    collegeCourse: String? = nil, hours: Credits, minimum: LetterGrade? = nil,
    needsRecommendation: Bool = false, isElectiveOnly: Bool = false, effective: String, expires: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.courses = courses
    self.isAnyCourse = isAnyCourse
    self.college = college
    self.collegeCourse = collegeCourse
    self.hours = hours
    self.minimum = minimum
    self.needsRecommendation = needsRecommendation
    self.isElectiveOnly = isElectiveOnly
    self.effective = effective
    self.expires = expires
  }
}
