public import Matching

/// Why a profile file cannot be read.
public enum ProfileFileError: Error, Sendable, Equatable {
  /// The file is larger than `ProfileFile.mostBytes`.
  case tooLarge(bytes: Int)
  /// It is no JSON, as of this place.
  case notJSON(reason: String)
  /// It is JSON, but not a profile file of a version that can be read.
  case otherFormat(found: String)
  /// A key that the format does not have; `place` is where it stands, such as `interests`.
  case unknownKey(String, place: String)
  /// A value is of another kind than the format says.
  case badValue(place: String, expected: String)
  /// What it says does not hold together.
  case profile(ProfileError, place: String)
}
