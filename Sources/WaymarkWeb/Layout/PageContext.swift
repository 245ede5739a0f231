import CareerModel
import Catalog
import Markup
import Wording

/// What a page is rendered with: the site, the words, and what the visitor has chosen.
struct PageContext {
  let site: Site
  /// The language of the page.
  let language: Language
  let words: Wording
  /// The catalogue in that language.
  let catalog: CareerCatalog
  /// The state whose pay and colleges are shown; `nil` is the United States.
  let state: StateCode?
  /// The path and parameters of the request, to come back to after choosing a state or language.
  let returnPath: String

  init(site: Site, language: Language = .english, state: StateCode?, returnPath: String) {
    self.site = site
    self.language = language
    words = .of(language)
    catalog = site.catalog(language)
    self.state = state
    self.returnPath = returnPath
  }

  /// The language of titles that stay as their publishers write them, where it is not the page's own.
  var titleLanguage: Language? { words.titleLanguage }

  /// The name of the chosen state.
  var stateName: String? { state?.name(in: language) }

  /// The place that figures are for, as people say it: "Washington" or "the United States".
  var placeName: String { stateName ?? words[.unitedStates] }

  /// "No Washington figure" or "No figure".
  var noFigure: String { stateName.map { words(.noStateFigure, $0) } ?? words[.noFigure] }
}
