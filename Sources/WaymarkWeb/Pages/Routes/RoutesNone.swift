import CareerModel
import Catalog
import Interchange
import Markup
import Routing
import Wording

/// No route: why, which limits would have to give way and by how much, and what more to hold opens one.
struct RoutesNone {
  let sentences: RouteSentences
  let query: RoutesQuery
  let response: RouteResponse

  private var context: PageContext { sentences.context }
  private var words: Wording { context.words }

  func render(into html: inout HTMLWriter) {
    html.div(.class("empty")) { html in
      html.h2(text: words[.routesNoneTitle])
      if let obstacle = response.obstacle {
        html.p { $0.passage(sentences.route.obstacle(obstacle)) }
      } else {
        html.p(text: words[.routesNoneDetail])
      }
    }
    relaxations(&html)
    openings(&html)
  }

  private func relaxations(_ html: inout HTMLWriter) {
    guard !response.relaxations.isEmpty else { return }
    html.section(.class("section")) { html in
      html.h2(text: words[.routesRelax])
      html.p(.class("reading"), text: words[.routesRelaxReading])
      html.ul(.class("link-list single")) { html in
        for relaxation in response.relaxations {
          html.li { html in
            html.a(
              .href(query.with { $0.limits.apply(relaxation) }.address),
              text: words.relaxation(relaxation, of: query.limits))
          }
        }
      }
    }
  }

  private func openings(_ html: inout HTMLWriter) {
    guard !response.openings.isEmpty else { return }
    html.section(.class("section")) { html in
      html.h2(text: words[.routesOpenings])
      html.p(.class("reading"), text: words[.routesOpeningsReading])
      html.ul(.class("link-list single")) { html in
        for opening in response.openings {
          html.li { html in
            html.div { html in
              if let held = sentences.heldText(of: opening.leg) {
                html.a(
                  .href(
                    query.with {
                      $0.standing = .init(start: $0.standing.start, held: $0.standing.held + [held])
                    }.address)
                ) { $0.passage(sentences.title(of: opening.leg)) }
              } else {
                html.passage(sentences.title(of: opening.leg))
              }
            }
            html.span(
              .class("figure light"),
              text: sentences.duration(opening.months) + ", " + Figures.dollars(opening.cost))
          }
        }
      }
    }
  }
}

extension RouteLimits {
  /// Gives way as far as is needed for a route.
  mutating func apply(_ relaxation: RouteRelaxation) {
    for (limit, value) in relaxation.changes {
      switch limit {
      case .months: months = value == 0 ? nil : value
      case .cost: cost = value == 0 ? nil : Money(dollars: value)
      case .legs: legs = value == 0 ? Self.mostLegs : min(value, Self.mostLegs)
      case .mustKeepEarning: mustKeepEarning = false
      case .noDebt: noDebt = false
      }
    }
  }
}
