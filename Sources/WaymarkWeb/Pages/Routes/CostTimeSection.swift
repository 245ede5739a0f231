import CareerModel
import Catalog
import Markup
import Routing
import Wording

/// The plot of cost against time, with what routes off the line win at.
struct CostTimeSection {
  let sentences: RouteSentences
  /// All routes that were found.
  let routes: [NumberedRoute]
  /// Those that are listed on the page.
  let shown: [NumberedRoute]

  private var words: Wording { sentences.words }

  /// More numbers than this could not be told apart.
  private static let mostNamed = 8

  func render(into html: inout HTMLWriter) {
    let named = Set(
      shown.filter { $0.isFirstChoice || shown.count <= Self.mostNamed }.map(\.number).sorted()
        .prefix(Self.mostNamed))
    html.h2(text: words[.routesPlot])
    html.p(.class("reading"), text: words[.routesPlotReading])
    CostTimePlot(routes: routes, named: named, sentences: sentences).draw(
      into: &html, describedBy: summary(named))
    let off = routes.filter { named.contains($0.number) && !$0.isOnFrontier && !$0.strengths.isEmpty }
    if !off.isEmpty {
      html.note(
        [words[.routesPlotOff]]
          + off.map { words(.routesPlotWins, String($0.number), sentences.winning($0.strengths[0])) })
    }
    html.tableBehind(words[.seeAsTable]) { html in
      html.dataTable(
        [words[.routesRoute], words[.routesCost], words[.routesTime], words[.routesPlotLine]],
        rows: routes.map {
          [
            String($0.number), Figures.dollars($0.itinerary.cost), sentences.duration($0.itinerary.months),
            words[$0.isOnFrontier ? .yes : .no],
          ]
        })
    }
  }

  private func summary(_ named: Set<Int>) -> String {
    let line = routes.filter(\.isOnFrontier).map { String($0.number) }
    return words(.routesPlotSummary, words.list(line))
  }
}
