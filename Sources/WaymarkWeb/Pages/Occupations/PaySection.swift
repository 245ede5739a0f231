import CareerModel
import Markup
import Wording

/// The card with pay by percentile. Its title says the finding.
struct PaySection {
  let context: PageContext
  let occupation: Occupation
  let localPay: Scoped<WageFigure>?
  let wages: Scoped<[StateWage]>?

  private var words: Wording { context.words }

  func render(into html: inout HTMLWriter) {
    html.section(.class("card span-8"), .id("pay")) { html in
      html.h2(text: finding)
      guard let annual = occupation.annualWages else {
        hourlyOnly(&html)
        return
      }
      html.p(.class("reading"), text: words[.payReading])
      let chart = PayChart(wages: annual.value, local: local, words: words)
      if chart.isDrawable { chart.draw(into: &html, describedBy: finding) }
      html.tableBehind(words[.seeAsTable]) { table(&$0) }
      html.note(notes(annual.scope))
    }
  }

  private var local: (name: String, median: Money)? {
    guard let state = context.state, case .amount(let median)? = localPay?.value else { return nil }
    return (state.name(in: words.language), median)
  }

  private var finding: String {
    if let state = context.state, let median = localPay?.value.money, let all = wages?.value {
      let known = all.filter { $0.annual != nil }
      let rank = known.count { $0.annual.map { $0 > median } ?? false } + 1
      let hasCapital = known.contains { $0.state.description == "DC" }
      let others = words.count(
        hasCapital ? .statesAndCapital : .statesOnly, known.count - (hasCapital ? 1 : 0))
      return rank == 1
        ? words(.payRankFirst, state.name(in: words.language), others)
        : words(.payRank, state.name(in: words.language), words.ordinal(rank), others)
    }
    if let median = occupation.medianWage { return words(.payHalf, words.wage(median)) }
    return words[.payTitle]
  }

  private func hourlyOnly(_ html: inout HTMLWriter) {
    if occupation.hourlyWages != nil {
      html.p(text: words[.payHourlyOnly])
      table(&html)
      html.note([context.sourceLine(.nationalWages)])
    } else {
      html.p(.class("missing"), text: words[.payNone])
    }
  }

  private func table(_ html: inout HTMLWriter) {
    let percentiles: [(Phrase, KeyPath<WageDistribution, WageFigure?>)] = [
      (.percentile10, \.p10), (.percentile25, \.p25), (.percentile50, \.p50), (.percentile75, \.p75),
      (.percentile90, \.p90),
    ]
    html.dataTable(
      [words[.percentileColumn], words[.aYearColumn], words[.anHourColumn]],
      rows: percentiles.map { phrase, path in
        [
          words[phrase],
          occupation.annualWages?.value[keyPath: path].map(words.wage) ?? words[.noFigure],
          occupation.hourlyWages?.value[keyPath: path].map(words.hourlyWage) ?? words[.noFigure],
        ]
      })
  }

  private func notes(_ scope: StatisticalScope) -> [Passage] {
    var notes = [words.passage(.usSource, context.sourceLine(.nationalWages))]
    if let state = context.stateName {
      notes.append(words.passage(.stateSource, state, context.sourceLine(.stateWages)))
    }
    if let scope = words.scopeNote(scope) { notes.append(scope) }
    return notes
  }
}

extension Wording {
  /// "50 states and DC", or "48 states" where the District of Columbia is not among them.
  func places(_ states: [StateCode]) -> String {
    let hasCapital = states.contains { $0.description == "DC" }
    return count(hasCapital ? .statesAndCapital : .statesOnly, states.count - (hasCapital ? 1 : 0))
  }
}
