/// One thing that is wrong with a pack, and where.
public struct PackProblem: Hashable, Sendable, Comparable {
  /// How much a problem weighs.
  public enum Severity: String, Sendable {
    /// The pack cannot be used like this.
    case error
    /// The pack can be used; somebody should look at it.
    case warning
  }

  /// How much it weighs.
  public var severity: Severity
  /// Where it is.
  public var place: PackPlace
  /// What is wrong, naming the value.
  public var message: String
  /// What to do about it.
  public var hint: String?

  /// A problem.
  public init(_ severity: Severity, at place: PackPlace, _ message: String, hint: String? = nil) {
    self.severity = severity
    self.place = place
    self.message = message
    self.hint = hint
  }

  /// In the order of places.
  public static func < (left: PackProblem, right: PackProblem) -> Bool {
    (left.place, left.message) < (right.place, right.message)
  }
}
