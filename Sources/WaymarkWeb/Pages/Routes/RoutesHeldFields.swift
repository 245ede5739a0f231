import CareerModel
import Catalog
import Interchange
import Markup
import Routing
import Wording

/// What one holds and does besides, folded: a job, a degree, a license, credits, age. What is held already
/// is listed, each with a link that takes it away.
struct RoutesHeldFields {
  let sentences: RouteSentences
  let asked: RoutesRequest

  private var words: Wording { sentences.words }
  private var query: RoutesQuery { asked.query }

  func render(into html: inout HTMLWriter) {
    let fields: [RoutesRequest.Field] = [.job, .field, .credential]
    let isOpen = !query.standing.held.isEmpty || fields.contains { asked.missed[$0] != nil }
    html.details(.class("routes-more"), .open.when(isOpen)) { html in
      html.summary(text: words[.routesHeld])
      held(&html)
      html.div(.class("routes-fields")) { html in
        field(&html, .job, .routesJob, .routesJobHint, missed: .routesJobMissed)
        number(&html, "years", .routesJobYears, most: 60)
      }
      html.div(.class("routes-fields")) { html in
        html.choice("award", words[.routesAward], selected: "") { options in
          options.append(("", words[.routesNone]))
          for level in AwardLevel.allCases { options.append((level.rawValue, words.awardLevel(level))) }
        }
        field(&html, .field, .routesAwardField, .routesAwardHint, missed: .routesFieldMissed)
        field(&html, .credential, .routesCredential, .routesCredentialHint, missed: .routesCredentialMissed)
      }
      html.div(.class("routes-fields")) { html in
        number(&html, "credits", .routesCredits, most: 200)
        number(&html, "age", .routesAge, least: 10, most: 100)
      }
    }
  }

  private func held(_ html: inout HTMLWriter) {
    guard !query.standing.held.isEmpty else { return }
    html.ul(.class("plain-list routes-held")) { html in
      for (index, text) in query.standing.held.enumerated() {
        html.li { html in
          html.input(.type("hidden"), .name("held"), .value(text))
          let name = sentences.held(text)
          html.passage(name)
          var held = query.standing.held
          held.remove(at: index)
          html.a(
            .href(query.with { $0.standing = .init(start: query.standing.start, held: held) }.address),
            .ariaLabel(words(.removeFromComparison, name.text)), text: words[.remove])
        }
      }
    }
  }

  private func field(
    _ html: inout HTMLWriter, _ field: RoutesRequest.Field, _ label: Phrase, _ hint: Phrase, missed: Phrase
  ) {
    let id = "routes-" + field.rawValue
    let typed = asked.missed[field]
    html.div(typed == nil ? .class("field") : .class("field wrong")) { html in
      html.label(.for(id), text: words[label])
      html.p(.class("hint"), .id(id + "-hint"), text: words[hint])
      if let typed { html.p(.class("error"), .id(id + "-error"), text: words(missed, typed)) }
      html.input(
        .type("text"), .id(id), .name(field.rawValue), .maxLength(200), .autocomplete("off"),
        .value(typed ?? ""), .invalid.when(typed != nil),
        .describedBy(typed == nil ? id + "-hint" : id + "-error"))
    }
  }

  private func number(
    _ html: inout HTMLWriter, _ name: String, _ label: Phrase, least: Int = 0, most: Int
  ) {
    html.div(.class("field")) { html in
      html.label(.for("routes-" + name), text: words[label])
      html.input(
        .type("number"), .id("routes-" + name), .name(name), .min(least), .max(most), .autocomplete("off"))
    }
  }
}
