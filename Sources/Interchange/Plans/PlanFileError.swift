/// Why a plan's file cannot be read.
public enum PlanFileError: Error, Sendable, Equatable {
  /// The file is larger than `PlanFile.mostBytes`.
  case tooLarge
  /// It is no JSON.
  case notJSON(reason: String)
  /// A key that the format does not have; `place` is such as `courses, number 3`.
  case unknownKey(String, place: String, near: String?)
  /// A key that the format asks for is not there.
  case missingKey(String, place: String)
  /// A value is of another kind than the format says.
  case badValue(place: String, found: String, expected: String)
  /// A word that the pack or the format does not know.
  case unknown(place: String, kind: Kind, value: String, near: String?)

  /// What a word names.
  public enum Kind: String, Sendable, Equatable {
    case course, term, grade, status, milestone
    case requirement = "requirement set"
    case sced = "SCED code"
  }
}
