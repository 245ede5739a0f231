public import Matching

/// Why a profile could not be compared.
public enum MatchingError: Error, Sendable {
  /// The profile does not hold together.
  case profile(ProfileError)
  /// The catalogue cannot be read.
  case catalog(CatalogError)
}
