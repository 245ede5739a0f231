public import CareerModel

/// An award that a traveller holds, in a field.
public struct HeldAward: Hashable, Sendable {
  /// Its level.
  public let level: AwardLevel
  /// Its program.
  public let program: CIPCode

  /// An award in a field.
  public init(_ level: AwardLevel, _ program: CIPCode) {
    self.level = level
    self.program = program
  }
}
