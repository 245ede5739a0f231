import CareerModel

extension PayCurve {
  /// Beyond any route: a step that lasts as long as one works.
  static let withoutEnd = 12 * 100

  /// Pay in an occupation, from the first month on: the tenth percentile, then the lower quartile, then typical
  /// pay, as BLS publishes them for the country. In a state of which only typical pay is known, the lower
  /// two are in the same proportion to it as in the country.
  init(of occupation: OccupationFacts, in state: StateCode?, _ assumptions: RouteAssumptions) {
    let here = state.flatMap { occupation.statePay[$0] }
    guard let typical = here ?? occupation.typicalPay else {
      self = .none
      return
    }
    func scaled(_ pay: Money?) -> Int {
      guard let pay, let national = occupation.typicalPay, national.cents > 0 else {
        return typical.cents / 12
      }
      guard here != nil else { return pay.cents / 12 }
      return Int((Double(pay.cents) * Double(typical.cents) / Double(national.cents) / 12).rounded())
    }
    let early = Int(assumptions[.entryPayMonths])
    let lower = early + Int(assumptions[.earlyPayMonths])
    self.init(
      steps: [
        Step(end: early, monthly: scaled(occupation.lowPay)),
        Step(end: lower, monthly: scaled(occupation.lowerPay)),
        Step(end: Self.withoutEnd, monthly: typical.cents / 12),
      ].filter { $0.end > 0 })
  }

  /// An apprentice's pay: a share of typical pay that rises every half year.
  static func apprentice(typical: Int, months: Int, from: Int, to: Int) -> PayCurve {
    guard typical > 0, months > 0 else { return .none }
    let count = max(1, (months + 5) / 6)
    let steps = (0..<count).map { index in
      let percent = count == 1 ? from : from + (to - from) * index / (count - 1)
      return Step(end: min(months, (index + 1) * 6), monthly: typical * percent / 100)
    }
    return PayCurve(steps: steps)
  }
}
