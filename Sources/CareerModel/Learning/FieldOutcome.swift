/// Earnings and debt of people who completed a field of study at a college.
public struct FieldOutcome: Hashable, Sendable {
  /// The four-digit CIP series, as its digits: 5138 for `51.38`.
  public let series: Int
  /// The credential, as one of the words of `FactSchema.fieldOutcomes`.
  public let credential: String
  /// Median earnings one year after completion.
  public let earnings: Money?
  /// Median debt at completion.
  public let debt: Money?

  /// An outcome.
  public init(series: Int, credential: String, earnings: Money?, debt: Money?) {
    self.series = series
    self.credential = credential
    self.earnings = earnings
    self.debt = debt
  }
}
