/// Why there is nothing to audit a plan against.
public enum SetChoiceError: Error, Sendable, Equatable {
  /// No set was named, and the pack has no diploma for the plan's class.
  case noDiploma(pack: String, known: [String])
  /// The pack has no set of that id.
  case unknownSet(String, pack: String, known: [String])
}
