import CareerModel
import Catalog
import Routing
import Wording

/// Occupations within reach, for people.
struct ReachTable {
  let document: ReachDocument

  private var words: RouteWords { document.words }
  private var phrases: Wording { document.words.words }

  func text(on terminal: Terminal) -> String {
    let within = phrases.duration(document.within)
    let place = document.state?.name(in: phrases.language) ?? phrases[.unitedStates]
    let from = phrases(.routeTableFrom, (document.from + [place]).joined(separator: ", ")) + "\n"
    if document.found.isEmpty { return phrases(.reachNone, within) + "\n" + from }
    let table = TextTable(
      columns: [
        .left(phrases[.codeColumn]), .wrapped(phrases[.occupationColumn]),
        .right(phrases(.typicalPayIn, place)), .right(phrases[.routeTimeColumn]),
        .right(phrases[.routeCostColumn]), .wrapped(phrases[.reachRouteColumn]),
      ],
      rows: document.shown.map { found in
        [
          found.itinerary.goal.description, words.title(found.itinerary.goal).text,
          found.typicalPay.map(Figures.dollars) ?? phrases[.noFigure],
          phrases.duration(found.itinerary.months), Figures.dollars(found.itinerary.cost),
          words.name(found.itinerary).text,
        ]
      })
    let shown = phrases(
      .reachShown, Figures.number(document.shown.count), Figures.number(document.found.count))
    return terminal.bold(phrases(.reachTitle, within)) + "\n" + from + "\n" + table.text(on: terminal)
      + terminal.note(shown + " " + SourceNote.text(of: RouteTable.tables, in: words.catalog))
  }
}
