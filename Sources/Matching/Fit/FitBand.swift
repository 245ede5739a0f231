/// How strongly a learner's interests are like an occupation's, in steps that chance alone would seldom reach.
///
/// The borders are the correlations over six scores that are significant, one-tailed, at 5% and at 10%
/// (t with four degrees of freedom: 2.132 and 1.533, r = t / sqrt(4 + t²)).
public enum FitBand: String, Sendable, CaseIterable {
  /// Correlation of at least .729: unrelated profiles come so close one time in twenty.
  case strong
  /// Correlation of at least .608: one time in ten.
  case good
  /// A positive correlation that chance could well have made.
  case some
  /// No likeness, or the opposite.
  case low

  /// The least correlation of the band `strong`.
  public static let strongFrom = 0.729
  /// The least correlation of the band `good`.
  public static let goodFrom = 0.608

  /// The band of a correlation.
  public init(correlation: Double) {
    switch correlation {
    case Self.strongFrom...: self = .strong
    case Self.goodFrom...: self = .good
    case let r where r > 0: self = .some
    default: self = .low
    }
  }
}
