/// A program at a college.
public struct Offering: Hashable, Sendable {
  /// The college.
  public let institution: UnitID
  /// The program.
  public let program: CIPCode
  /// The awards conferred, in the order of schooling.
  public let awards: [Award]
  /// Completions in the year of the data, all awards together.
  public let completions: Int?

  /// A program at a college.
  public init(institution: UnitID, program: CIPCode, awards: [Award], completions: Int?) {
    self.institution = institution
    self.program = program
    self.awards = awards
    self.completions = completions
  }
}
