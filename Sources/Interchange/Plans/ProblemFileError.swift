public import Planning

/// Why a file with a problem to plan cannot be read.
public enum ProblemFileError: Error, Sendable, Equatable {
  /// The file is larger than `ProblemFile.mostBytes`.
  case tooLarge
  /// It is no JSON, as of this place.
  case notJSON(reason: String)
  /// A key that the format does not have, and where.
  case unknownKey(String, place: String)
  /// A key that the format asks for is not there.
  case missingKey(String, place: String)
  /// A value is of another kind than the format says; `place` is such as `courses, number 3, credits`.
  case badValue(place: String, found: String, expected: String)
  /// What it says cannot be.
  case problem(PlanError)
}
