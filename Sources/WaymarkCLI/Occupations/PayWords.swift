import CareerModel

/// What an occupation pays, in sentences.
struct PayWords {
  let detail: OccupationDetail
  let state: StateCode?

  var sentences: [String] {
    var sentences: [String] = []
    if let state { sentences.append("\(state.name): \(statePay(state))") }
    let place = state == nil ? "" : "United States: "
    sentences.append(place + national)
    if let spread { sentences.append(spread) }
    return sentences
  }

  private func statePay(_ state: StateCode) -> String {
    guard let own = detail.more.wages.states.first(where: { $0.state == state }),
      own.annualMedian != nil || own.hourlyMedian != nil
    else { return Figures.missing + "." }
    let amounts = [
      own.annualMedian.map { "\(Figures.dollars($0)) a year" },
      own.hourlyMedian.map { "\(Figures.cents($0)) an hour" },
    ]
    return amounts.compactMap { $0 }.joined(separator: ", ") + caveat(detail.more.wages.stateScope) + "."
  }

  private var national: String {
    let wages = detail.more.wages
    let amounts = [
      figure(wages.annual.p50, 50, wages.annual).map { "\(Figures.yearly($0)) a year" },
      figure(wages.hourly.p50, 50, wages.hourly).map { "\(Figures.hourly($0)) an hour" },
    ].compactMap { $0 }
    if amounts.isEmpty { return Figures.missing + "." }
    return amounts.joined(separator: ", ") + caveat(wages.scope) + ". Half earn less (the median)."
  }

  private var spread: String? {
    let wages = detail.more.wages.annual
    let low = figure(wages.p10, 10, wages).map { "one in ten earns less than \(Figures.yearly($0))" }
    let high = figure(wages.p90, 90, wages).map { wage in
      if case .atLeast = wage { return "one in ten earns \(Figures.yearly(wage))" }
      return "one in ten earns more than \(Figures.yearly(wage))"
    }
    let quarter = figure(wages.p25, 25, wages).map { "one in four less than \(Figures.yearly($0))" }
    let parts = [low, quarter, high].compactMap { $0 }
    guard let first = parts.first else { return nil }
    return first.prefix(1).uppercased() + parts.joined(separator: ", ").dropFirst() + "."
  }

  private func figure(
    _ money: Money?, _ percentile: Int, _ wages: WagesRecord.Percentiles
  ) -> WageFigure? {
    money.map { percentile >= wages.atLeastFrom ?? 101 ? .atLeast($0) : .amount($0) }
  }

  private func caveat(_ scope: ScopeRecord?) -> String {
    scope?.caveat.map { " (for \($0))" } ?? ""
  }
}
