/// How a field of work, such as a pathway or a cluster, fits through its occupations.
public struct FieldFit: Hashable, Sendable {
  /// The fit, from -1 to 1: what one may expect of the best among five of its occupations looked at by chance.
  public let fit: Double
  /// How many of its occupations fit well: band `strong` or `good`.
  public let wellFitting: Int
  /// How many of its occupations could be compared.
  public let compared: Int

  /// How many occupations one is taken to look at. An assumption: about what people look at before they turn
  /// to another field.
  public static let looks = 5

  /// The expected best of `looks` draws, with replacement, from some fits:
  /// the sum over the fits in falling order of `fit(i) * (((n - i + 1) / n)^5 - ((n - i) / n)^5)`.
  ///
  /// The best of a field, or the mean of its ten best, grows with the number of its occupations; this does
  /// not: a field twice as large with the same fits twice has the same fit. `nil` for a field without fits.
  public init?(_ fits: [Double], wellFitting: Int) {
    guard !fits.isEmpty else { return nil }
    let count = Double(fits.count)
    func power(_ rest: Int) -> Double {
      let share = Double(rest) / count
      return (0..<Self.looks).reduce(1) { product, _ in product * share }
    }
    var expected = 0.0
    for (place, fit) in fits.sorted(by: >).enumerated() {
      expected += fit * (power(fits.count - place) - power(fits.count - place - 1))
    }
    self.fit = expected
    self.wellFitting = wellFitting
    compared = fits.count
  }

  /// The fit of the field that some occupations make up; `nil` for none.
  public init?(_ matches: [Match]) {
    self.init(
      matches.map(\.fit),
      wellFitting: matches.count {
        $0.factors.band.map { $0 == .strong || $0 == .good } ?? ($0.fit >= FitBand.goodFrom)
      })
  }
}
