import CareerModel
import Catalog
import Markup
import Routing
import Wording

/// One route: number, name and figures, its place on the axis, and all of it step by step, folded.
struct RouteRow {
  let sentences: RouteSentences
  let board: RouteBoard
  let route: NumberedRoute
  let name: Passage

  private var context: PageContext { sentences.context }
  private var words: Wording { context.words }
  private var itinerary: Itinerary { route.itinerary }

  func render(into html: inout HTMLWriter) {
    html.li(.class("route"), .id(route.id), .data("route", String(route.number))) { html in
      html.div(.class("route-head")) { html in
        html.div(.class("route-name")) { html in
          html.routeDisc(route, words: words)
          html.h3 { html in
            html.a(.href(Address("#steps-\(route.number)")), .data("opens")) { $0.passage(name) }
          }
          html.p(text: sentences.winning(route))
        }
        html.dl(.class("route-figures")) { html in
          for figure in [RouteFigure.time, .cost, .earned, .finish] {
            html.div { html in
              html.dt(text: words[figure.phrase])
              html.dd { html in
                html.text(figure.text(of: itinerary, sentences))
                if figure.isAssumed(in: itinerary) { html.assumed(words) }
              }
            }
          }
        }
      }
      html.div(.class("route-line")) { html in
        RouteTimelinePicture(
          timeline: board.timeline(route), highestPay: board.money.highestPay, words: words
        )
        .draw(into: &html, describedBy: sentences.summary(itinerary))
      }
      html.div(.class("route-narrow")) { html in
        RouteStrip(itinerary: itinerary, end: board.scale.end).draw(into: &html)
        legs(&html)
      }
      html.details(.class("route-steps")) { html in
        html.summary { html in
          html.text(words[.routesSteps])
          html.span(.class("sr-only"), text: ": " + words(.routesNumber, String(route.number)))
        }
        html.div(.id("steps-\(route.number)")) { html in
          RouteSteps(sentences: sentences, board: board, route: route).render(into: &html)
        }
      }
    }
  }

  /// The legs as a list, for phones.
  private func legs(_ html: inout HTMLWriter) {
    let exits = Dictionary(
      uniqueKeysWithValues: ExitNumbers.exits(of: itinerary).compactMap { leg, index in
        board.exits.number(of: leg.exit).map { (index, $0) }
      })
    html.ul(.class("route-legs")) { html in
      for (index, leg) in itinerary.legs.enumerated() {
        html.li { html in
          RouteMark(form: .init(leg.kind)).draw(into: &html)
          html.span { html in
            html.passage(sentences.title(of: leg.subject))
            if let number = exits[index] {
              html.text(" ")
              html.exit(number, words: words)
            }
          }
          html.span(.class("figure"), text: sentences.duration(leg.months))
        }
      }
      html.li { html in
        RouteMark(form: .goal).draw(into: &html)
        html.span { $0.passage(sentences.occupation(itinerary.goal)) }
        html.span(.class("figure"), text: words[.routesGoal].inSentence)
      }
    }
  }
}

extension HTMLWriter {
  /// A route's number in a disc: filled where no route is both faster and cheaper.
  mutating func routeDisc(_ route: NumberedRoute, words: Wording) {
    span(route.isOnFrontier ? .class("route-disc is-frontier") : .class("route-disc")) { html in
      html.span(.class("sr-only"), text: words[.routesRoute] + " ")
      html.text(String(route.number))
    }
  }

  /// The number of an exit, as it stands on the axis.
  mutating func exit(_ number: Int, words: Wording) {
    span(.class("exit")) { html in
      html.span(.class("sr-only"), text: words[.roadmapExitColumn] + " ")
      html.text(String(number))
    }
  }

  /// The mark of a figure that rests on an assumption.
  mutating func assumed(_ words: Wording) {
    span(.ariaHidden, text: "*")
    span(.class("sr-only"), text: " (" + words[.routesAssumed] + ")")
  }
}
