import Catalog

/// The suggestions that appear while one types, as JSON for the site's own script.
struct SearchSuggestions: Encodable {
  struct Suggestion: Encodable {
    let title: String
    let kind: String
    let kindName: String
    let url: String
  }

  let suggestions: [Suggestion]

  private static let shown = 8

  init(_ text: String?, context: PageContext) throws(CatalogError) {
    guard let text else {
      suggestions = []
      return
    }
    suggestions = try context.catalog.search(text, limit: Self.shown).hits.map { hit in
      Suggestion(
        title: hit.title, kind: hit.kind.rawValue, kindName: context.words.kind(hit.kind),
        url: context.path(of: hit))
    }
  }
}
