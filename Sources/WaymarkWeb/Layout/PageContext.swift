import CareerModel
import Catalog
import Markup

/// What a page is rendered with: the site, the words, and what the visitor has chosen.
struct PageContext {
  let site: Site
  /// The state whose pay and colleges are shown; `nil` is the United States.
  let state: StateCode?
  /// The path and parameters of the request, to come back to after choosing a state.
  let returnPath: String

  var catalog: CareerCatalog { site.catalog }
  var words: Wording { site.wording }

  /// The place that figures are for, as people say it: "Washington" or "the United States".
  var placeName: String { state?.name ?? words[.unitedStates] }

  /// "No Washington figure" or "No figure".
  var noFigure: String { state.map { words(.noStateFigure, $0.name) } ?? words[.noFigure] }
}
