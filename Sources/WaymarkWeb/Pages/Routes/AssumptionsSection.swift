import CareerModel
import Catalog
import Markup
import Routing
import Wording

/// What the numbers assume, each with its value, the reason, and a field to change it.
struct AssumptionsSection {
  let context: PageContext
  let query: RoutesQuery
  let assumptions: [RouteAssumption]
  var isWide = false

  private var words: Wording { context.words }

  func render(into html: inout HTMLWriter) {
    html.section(isWide ? .class("card span-12") : .class("card span-6"), .id("assumptions")) { html in
      html.h2(text: words[.routesAssume])
      html.p(.class("reading"), text: words[.routesAssumeReading])
      html.ul(.class("assumptions")) { html in
        for assumption in assumptions { item(&html, assumption) }
      }
      html.div(.class("actions")) { html in
        html.button(
          .class("button-outline"), .type("button"), .data("print-page"), .hidden, text: words[.printPage])
      }
    }
  }

  private func item(_ html: inout HTMLWriter, _ assumption: RouteAssumption) {
    let value = query.assumptions[assumption]
    let isChanged = value != assumption.defaultValue
    let id = "assume-" + assumption.rawValue
    html.li(isChanged ? .class("is-changed") : .none) { html in
      html.p { html in
        html.text(words.name(assumption) + ": ")
        html.strong(text: words.value(value, of: assumption))
        if isChanged {
          html.text(" ")
          html.span(.class("chip"), text: words[.routesChanged])
        }
      }
      html.small(text: words.reason(assumption))
      html.details(.class("assumption-change")) { html in
        html.summary { html in
          html.text(words[.change])
          html.span(.class("sr-only"), text: ": " + words.name(assumption))
        }
        html.form(.action(Addresses.routes)) { html in
          html.carry(query)
          html.input(.type("hidden"), .name("change"), .value(assumption.rawValue))
          html.div(.class("field")) { html in
            html.label(.for(id), text: words.name(assumption))
            html.p(
              .class("hint"), .id(id + "-hint"),
              text: words(
                .routesFromTo, words.value(assumption.range.lowerBound, of: assumption),
                words.value(assumption.range.upperBound, of: assumption)))
            html.input(
              .type("number"), .id(id), .name("value"), .required, .describedBy(id + "-hint"),
              .min(Int(assumption.range.lowerBound)), .max(Int(assumption.range.upperBound)),
              .attribute("step", assumption.unit == .times ? "0.1" : "1"), .value(Figures.plain(value)))
          }
          html.button(.class("button-outline small"), .type("submit"), text: words[.routesWorkOut])
        }
      }
      if isChanged {
        html.a(
          .class("assumption-back"),
          .href(
            query.with { $0.assumptions[assumption] = assumption.defaultValue }.address
              .fragment("assumptions")),
          text: words(.routesDefault, words.value(assumption.defaultValue, of: assumption)))
      }
    }
  }
}
