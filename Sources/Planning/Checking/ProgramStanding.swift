/// How far a program of study shows the six elements of the federal definition.
public struct ProgramStanding: Sendable, Equatable {
  /// One element.
  public struct Finding: Sendable, Equatable {
    /// The element.
    public var element: ProgramElement
    /// What the pack does not show of it; nothing where it is met.
    public var missing: [String]

    /// Whether the pack shows all of it.
    public var isMet: Bool { missing.isEmpty }
  }

  /// The program's id.
  public var id: String
  /// Its name for people.
  public var title: String
  /// The six elements in order.
  public var findings: [Finding]
}
