public import CareerModel

/// A program that prepares for some of a pathway's occupations.
public struct ProgramLink: Sendable, Hashable {
  /// The program.
  public let program: Program
  /// How many of the pathway's occupations it prepares for.
  public let occupationCount: Int
}
