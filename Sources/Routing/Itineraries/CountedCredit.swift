public import CareerModel

/// What one held before, and how much of a program it saved.
public struct CountedCredit: Hashable, Sendable {
  /// What was held.
  public enum Held: Hashable, Sendable {
    case award(AwardLevel, series: Int)
    case credential(CredentialID)
    case apprenticeship(rapids: String)
    /// College credits of dual enrollment, articulation or exams, in semester hours.
    case credits(Int)
  }

  /// Why it counts.
  public enum Basis: String, Sendable {
    /// A statute says so.
    case law
    /// Colleges have agreed on it.
    case agreement
    /// Colleges usually do it.
    case usual
    /// An assumption of ours.
    case assumption
  }

  /// What was held.
  public let held: Held
  /// The share of the program that it saved, in percent.
  public let percent: Int
  /// Why it counts.
  public let basis: Basis

  /// Takes the parts.
  public init(
    held: Held, percent: Int, basis: Basis
  ) {
    self.held = held
    self.percent = percent
    self.basis = basis
  }
}
