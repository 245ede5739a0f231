/// How the tuition of a leg was found.
public enum TuitionBasis: String, Hashable, Sendable {
  /// The college's tuition for residents of the state.
  case resident
  /// The college's tuition for everyone else: no college in one's own state has the program.
  case nonresident
  /// The typical tuition of public colleges: the catalogue knows no college that has the program.
  case typical
}
