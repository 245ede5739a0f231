import CareerModel
import Catalog

/// What an occupation pays, in sentences.
struct PayWords {
  let occupation: Occupation
  let wages: WagesRecord
  let state: StateCode?

  var sentences: [String] {
    var sentences: [String] = []
    if let state { sentences.append("\(state.name): \(median(in: state))") }
    let place = state == nil ? "" : "United States: "
    sentences.append(place + national)
    if let spread { sentences.append(spread) }
    return sentences
  }

  private func median(in state: StateCode) -> String {
    let own = wages.median(in: state)
    let amounts = [
      own?.annual.map { "\(Figures.dollars($0)) a year" }, own?.hourly.map { "\(Figures.cents($0)) an hour" },
    ].compactMap { $0 }
    if amounts.isEmpty { return Figures.missing + "." }
    return amounts.joined(separator: ", ") + caveat(wages.stateScope) + "."
  }

  private var national: String {
    let amounts = [
      occupation.annualWages?.value.p50.map { "\(Figures.yearly($0)) a year" },
      occupation.hourlyWages?.value.p50.map { "\(Figures.hourly($0)) an hour" },
    ].compactMap { $0 }
    if amounts.isEmpty { return Figures.missing + "." }
    return amounts.joined(separator: ", ") + caveat(wages.scope) + ". Half earn less (the median)."
  }

  private var spread: String? {
    let annual = occupation.annualWages?.value
    let parts = [
      annual?.p10.map { "one in ten earns less than \(Figures.yearly($0))" },
      annual?.p25.map { "one in four less than \(Figures.yearly($0))" },
      annual?.p90.map { wage in
        if case .atLeast = wage { return "one in ten earns \(Figures.yearly(wage))" }
        return "one in ten earns more than \(Figures.yearly(wage))"
      },
    ].compactMap { $0 }
    if parts.isEmpty { return nil }
    let sentence = parts.joined(separator: ", ") + "."
    return sentence.prefix(1).uppercased() + sentence.dropFirst()
  }

  private func caveat(_ scope: ScopeRecord?) -> String { scope?.caveat.map { " (for \($0))" } ?? "" }
}
