import CareerModel
import Catalog
import Interchange
import Markup
import Routing
import Wording

/// The beginning of the section: how it works, and some questions to start from.
struct RoutesStart {
  let sentences: RouteSentences
  let query: RoutesQuery

  /// Questions of different kinds; the figures beside them are those of the place.
  private static let examples: [(to: String, from: String)] = [
    ("29-1141.00", "grade:10"), ("47-2111.00", "diploma"), ("29-2043.00", "occupation:41-2031.00:2"),
    ("15-1252.00", "grade:12"), ("31-9092.00", "diploma"), ("25-2021.00", "grade:11"),
  ]

  private var context: PageContext { sentences.context }
  private var words: Wording { context.words }

  func render(into html: inout HTMLWriter) {
    html.section(.class("section")) { html in
      html.h2(text: words[.routesHow])
      html.ul(.class("routes-how")) { html in
        for phrase in [Phrase.routesHow1, .routesHow2, .routesHow3] { html.li(text: words[phrase]) }
      }
    }
    html.section(.class("section")) { html in
      html.h2(text: words[.routesExamples])
      html.p(.class("reading"), text: words(.typicalPayIn, context.placeName))
      html.ul(.class("link-list")) { html in
        for example in Self.examples {
          guard let code = OccupationCode(example.to),
            let listed = try? context.catalog.listed(code, in: context.state),
            let standing = try? StandingText(start: example.from).standing()
          else { continue }
          let cluster = listed.occupation.pathways.first.flatMap { context.catalog.cluster($0.cluster) }
          html.li { html in
            html.div { html in
              html.plate(cluster, .list, assets: context.site.assets)
              html.a(
                .href(
                  query.with {
                    $0.to = example.to
                    $0.standing = StandingText(start: example.from)
                  }.address)
              ) { $0.passage(words.passage(.routesTo, words.title(listed.occupation.title))) }
              html.small { $0.passage(words.passage(.routesFrom, sentences.start(standing))) }
            }
            html.span(.class("figure")) { html in
              html.pay(listed.pay, missing: context.noFigure, words: words)
            }
          }
        }
      }
      html.note([context.paySource])
    }
  }
}
