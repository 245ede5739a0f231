import CareerModel
import Markup
import Wording

/// The card with median pay in every state.
struct StatePaySection {
  let context: PageContext
  let occupation: Occupation
  let wages: Scoped<[StateWage]>?

  private var words: Wording { context.words }

  func render(into html: inout HTMLWriter) {
    html.section(.class("card span-12"), .id("states")) { html in
      let ranked =
        (wages?.value ?? []).compactMap { wage in wage.annual.map { (state: wage.state, annual: $0) } }
        .sorted { ($1.annual, $0.state.name) < ($0.annual, $1.state.name) }
      guard let highest = ranked.first, let lowest = ranked.last, ranked.count > 1 else {
        html.h2(text: words[.statePayTitle])
        html.p(.class("missing"), text: words[.statePayNone])
        return
      }
      let finding = words(
        .statePayFinding, highest.state.name(in: words.language), lowest.state.name(in: words.language))
      html.h2(text: finding)
      html.p(.class("reading"), text: words(.statePayReading, words.places(ranked.map(\.state))))
      StateDots(wages: ranked, chosen: context.state, words: words).draw(into: &html, describedBy: finding)
      html.tableBehind(words[.seeAsTable]) { html in
        html.div(.class("columns")) { html in
          html.dataTable(
            [words[.stateColumn], words[.aYearColumn], words[.anHourColumn]],
            rows: ranked.map { wage in
              [
                wage.state.name(in: words.language), Figures.dollars(wage.annual),
                wages?.value.first { $0.state == wage.state }?.hourly.map(Figures.cents) ?? words[.noFigure],
              ]
            })
        }
      }
      html.note(
        [context.sourceLine(.stateWages), wages.flatMap { words.scopeNote($0.scope) }].compactMap(\.self))
    }
  }
}
