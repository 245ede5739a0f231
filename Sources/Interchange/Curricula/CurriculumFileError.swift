public import Planning

/// Why a curriculum file cannot be read.
public enum CurriculumFileError: Error, Sendable, Equatable {
  /// The file is larger than `CurriculumFile.mostBytes`.
  case tooLarge
  /// It is no JSON, as of this place.
  case notJSON(reason: String)
  /// A key that the format does not have.
  case unknownKey(String)
  /// A key that the format asks for is not there.
  case missingKey(String)
  /// A value is of another kind than the format says; `place` is such as `credits, number 3`.
  case badValue(place: String, found: String, expected: String)
  /// What it says cannot be.
  case problem(BalanceError)
}
