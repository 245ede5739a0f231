/// What has to be done before a course: `ALG1@C and (BIO or approval)`.
public indirect enum PrerequisiteRule: Sendable, Equatable {
  /// A course, by id, with the least grade that counts.
  case course(String, minimum: LetterGrade?)
  /// A course that is recommended, with the grade: it never stands in the way.
  case recommended(String, minimum: LetterGrade?)
  /// Somebody at school agrees; a plan may count on it, and says so.
  case approval
  /// All of them.
  case all([PrerequisiteRule])
  /// One of them.
  case any([PrerequisiteRule])
}
