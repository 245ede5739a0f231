import CareerModel
import Catalog
import Wording

/// The suggestions that appear while one types, for the site's own script.
struct SearchSuggestions {
  let json: JSONValue

  private static let shown = 8

  init(_ text: String?, context: PageContext) throws(CatalogError) {
    let hits = try text.map { text throws(CatalogError) in
      try context.catalog.search(text, limit: Self.shown).hits
    }
    json = [
      "suggestions": .list(hits ?? []) { hit in
        [
          "title": .text(hit.title),
          "titleLanguage": .text(context.language(of: hit)?.rawValue), "kind": .text(hit.kind.rawValue),
          "kindName": .text(context.words.kind(hit.kind)), "url": .text(context.path(of: hit)),
        ]
      }
    ]
  }
}
