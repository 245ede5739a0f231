/// What a college costs in a year and how many of its students finish: College Scorecard.
public struct InstitutionCosts: Hashable, Sendable {
  /// Average cost of attendance: tuition, fees, books, living.
  public let costOfAttendance: Money?
  /// Tuition and fees for residents of the state.
  public let tuitionInState: Money?
  /// Tuition and fees for everyone else.
  public let tuitionOutOfState: Money?
  /// Average net price: cost of attendance less grants, for students who got aid.
  public let netPrice: Money?
  /// Share of first-time full-time students who finish within 150% of the usual time, 0 to 1.
  public let completionRate: Double?
  /// How many undergraduates seek an award.
  public let undergraduates: Int?

  /// A college's costs.
  public init(
    costOfAttendance: Money?, tuitionInState: Money?, tuitionOutOfState: Money?, netPrice: Money?,
    completionRate: Double?, undergraduates: Int?
  ) {
    self.costOfAttendance = costOfAttendance
    self.tuitionInState = tuitionInState
    self.tuitionOutOfState = tuitionOutOfState
    self.netPrice = netPrice
    self.completionRate = completionRate
    self.undergraduates = undergraduates
  }
}
