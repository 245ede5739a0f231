public import CareerModel

/// Where a traveller stands: what they hold, have done and can count on.
public struct Standing: Hashable, Sendable {
  /// The grade they are in, 6 to 12; `nil` when they do not go to school.
  public var grade: Int?
  /// Whether they have a high school diploma or its equivalent. Any award implies it.
  public var hasDiploma: Bool
  /// Awards of colleges.
  public var awards: Set<HeldAward>
  /// Industry credentials and licenses.
  public var credentials: Set<CredentialID>
  /// Completed registered apprenticeships, by RAPIDS code.
  public var apprenticeships: Set<String>
  /// Work, the present one first.
  public var work: [WorkHistory]
  /// College credits earned without an award: dual, articulated, by exam. Semester hours.
  public var collegeCredits: Int
  /// Age in years, where it matters and is known.
  public var age: Int?

  /// A traveller with nothing but what is named.
  public init(
    grade: Int? = nil, hasDiploma: Bool = false, awards: Set<HeldAward> = [],
    credentials: Set<CredentialID> = [], apprenticeships: Set<String> = [], work: [WorkHistory] = [],
    collegeCredits: Int = 0, age: Int? = nil
  ) {
    self.grade = grade
    self.hasDiploma = hasDiploma
    self.awards = awards
    self.credentials = credentials
    self.apprenticeships = apprenticeships
    self.work = work
    self.collegeCredits = collegeCredits
    self.age = age
  }

  /// The occupation they work in now.
  public var presentWork: WorkHistory? { work.first(where: \.isPresent) }
}
