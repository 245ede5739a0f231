import CareerModel
import Catalog
import Markup
import Routing
import Wording

/// The goal is called by nothing that is known: what comes nearest to it.
struct RoutesUnknownGoal {
  let context: PageContext
  let query: RoutesQuery
  let text: String

  private var words: Wording { context.words }

  func render(into html: inout HTMLWriter) {
    html.div(.class("empty")) { html in
      html.h2(text: words(.routesGoalMissed, text))
      html.p(text: words[.routesGoalMissedDetail])
      html.a(.class("button-outline"), .href(Addresses.occupations), text: words[.showAllOccupations])
    }
    let nearest = nearest
    guard !nearest.isEmpty else { return }
    html.section(.class("section")) { html in
      html.h2(text: words[.nearestTitle])
      html.ul(.class("link-list single")) { html in
        for occupation in nearest {
          html.li { html in
            html.a(
              .href(query.with { $0.to = occupation.code.description }.address), .lang(context.titleLanguage),
              text: occupation.title)
          }
        }
      }
    }
  }

  private var nearest: [Occupation] {
    if text.contains(where: \.isNumber) { return context.catalog.occupationsCodedLike(text) }
    // Each word by itself may mean something.
    var found: [Occupation] = []
    for word in text.split(separator: " ").prefix(4) {
      let hits = (try? context.catalog.search(String(word), kinds: [.occupation], limit: 3))?.hits ?? []
      found += hits.compactMap { OccupationCode($0.id).flatMap(context.catalog.occupation) }
    }
    return Array(found.prefix(5))
  }
}
