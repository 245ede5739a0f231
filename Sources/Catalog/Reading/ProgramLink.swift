public import CareerModel

/// A program that prepares for some of a pathway's occupations, as it is offered in a place.
public struct ProgramLink: Sendable, Hashable {
  /// The program.
  public let program: Program
  /// How many of the pathway's occupations it prepares for.
  public let occupationCount: Int
  /// How many public colleges of the place offer it.
  public let collegeCount: Int
  /// The awards they confer, in the order of schooling.
  public let awards: [Award]
}
