import CareerModel
import Catalog
import Markup
import Routing
import Wording

/// A route leg by leg: what, where, when, what it costs and pays, what counted, and what it opens.
struct RouteSteps {
  let sentences: RouteSentences
  let board: RouteBoard
  let route: NumberedRoute

  private static let shownJobs = 5

  private var context: PageContext { sentences.context }
  private var words: Wording { context.words }

  func render(into html: inout HTMLWriter) {
    let itinerary = route.itinerary
    let exits = Dictionary(
      uniqueKeysWithValues: ExitNumbers.exits(of: itinerary).map { ($0.index, $0.leg.exit) })
    html.ol(.class("steps-list")) { html in
      for (index, leg) in itinerary.legs.enumerated() {
        html.li { html in
          step(&html, leg)
          if let exit = exits[index] { self.exit(&html, exit) }
        }
      }
      html.li { html in
        html.div(.class("step-title")) { html in
          RouteMark(form: .goal).draw(into: &html)
          html.h4 { $0.passage(words.passage(.routesGoalReached, sentences.occupation(itinerary.goal))) }
        }
        html.ul(.class("plain-list")) { html in
          for sentence in sentences.entry(itinerary) { html.li { $0.passage(sentence) } }
          if let pay = sentences.goalPay(itinerary) { html.li { $0.passage(pay) } }
        }
      }
    }
    html.dl(.class("definition steps-figures")) { html in
      for (figure, _) in RouteFigure.columns {
        html.dt(text: sentences.name(of: figure))
        html.dd { html in
          html.text(figure.text(of: itinerary, sentences))
          if figure.isAssumed(in: itinerary) { html.assumed(words) }
        }
      }
    }
  }

  private func step(_ html: inout HTMLWriter, _ leg: RouteLeg) {
    html.div(.class("step-title")) { html in
      RouteMark(form: .init(leg.kind)).draw(into: &html)
      html.h4 { html in
        if let address = sentences.address(of: leg.subject) {
          html.a(.href(address)) { $0.passage(sentences.title(of: leg.subject)) }
        } else {
          html.passage(sentences.title(of: leg.subject))
        }
      }
    }
    html.dl(.class("definition")) { html in
      for fact in sentences.facts(of: leg) {
        html.dt(text: words[fact.label])
        html.dd { html in
          if let address = fact.address {
            html.a(.href(address)) { $0.passage(fact.value) }
          } else {
            html.passage(fact.value)
          }
          if fact.isAssumed { html.assumed(words) }
          if let detail = fact.detail { html.small { $0.passage(detail) } }
        }
      }
    }
  }

  private func exit(_ html: inout HTMLWriter, _ exit: RouteExit) {
    html.div(.class("step-exit")) { html in
      html.p { html in
        if let number = board.exits.number(of: exit) { html.exit(number, words: words) }
        html.text(" " + words.count(.routesOpens, exit.occupations.count))
      }
      html.ul(.class("link-list single")) { html in
        for code in exit.occupations.prefix(Self.shownJobs) {
          guard let listed = try? context.catalog.listed(code, in: context.state) else { continue }
          html.li { html in
            html.a(
              .href(Addresses.occupation(code)), .lang(context.titleLanguage), text: listed.occupation.title)
            html.span(.class("figure")) { html in
              html.pay(listed.pay, missing: context.noFigure, words: words)
            }
          }
        }
      }
      let left = exit.occupations.count - Self.shownJobs
      if left > 0 {
        html.p(
          .class("hint"),
          text: exit.medianWage.map { words.count(.routesOpensMore, left, Figures.dollars($0)) }
            ?? words.count(.moreApprenticeships, left))
      }
    }
  }
}
