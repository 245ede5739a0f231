import CareerModel
import Catalog
import Interchange
import Markup
import Routing
import Wording

/// Where one is, where one wants to go, in which state; what one holds and what limits there are, folded.
struct RoutesForm {
  let sentences: RouteSentences
  let asked: RoutesRequest

  private var context: PageContext { sentences.context }
  private var words: Wording { context.words }
  private var query: RoutesQuery { asked.query }
  private var limits: RouteLimits { query.limits }

  func render(into html: inout HTMLWriter) {
    html.form(.class("card routes-form"), .action(Addresses.routes), .ariaLabel(words[.routesFormLabel])) {
      html in
      html.div(.class("routes-fields")) { html in
        start(&html)
        goal(&html)
        state(&html)
        html.button(.class("button"), .type("submit"), text: words[.routesFind])
      }
      RoutesHeldFields(sentences: sentences, asked: asked).render(into: &html)
      limits(&html)
      for change in query.assumptions.changes {
        html.input(
          .type("hidden"), .name("assume"),
          .value("\(change.assumption.rawValue):\(Figures.plain(change.value))"))
      }
      if query.order != .time { html.input(.type("hidden"), .name("sort"), .value(query.order.rawValue)) }
    }
  }

  private func start(_ html: inout HTMLWriter) {
    let chosen = query.standing.start
    html.div(.class("field")) { html in
      html.label(.for("routes-from"), text: words[.routesWhere])
      html.select(.id("routes-from"), .name("from")) { html in
        for grade in 6...12 {
          let value = "grade:\(grade)"
          html.option(
            .value(value), .selected.when(value == chosen), text: words(.routesInGrade, String(grade)))
        }
        for (value, phrase) in [("diploma", Phrase.routesDiploma), ("no-diploma", .routesNoDiploma)] {
          html.option(.value(value), .selected.when(value == chosen), text: words[phrase])
        }
        if let present = asked.standing.presentWork, chosen.hasPrefix("occupation:") {
          html.option(.value(chosen), .selected, text: sentences.work(present).text)
        }
        html.option(
          .value(RoutesRequest.working), .selected.when(asked.missed[.job] != nil),
          text: words[.routesWorking])
      }
    }
  }

  private func goal(_ html: inout HTMLWriter) {
    let isMissed = asked.missed[.to] != nil
    html.div(isMissed ? .class("field wrong") : .class("field")) { html in
      html.label(.for("routes-to"), text: words[.routesWhither])
      if let missed = asked.missed[.to] {
        html.p(.class("error"), .id("routes-to-error"), text: words(.routesGoalMissed, missed))
      }
      // A field that has not been touched sends the code it came with.
      html.input(
        .type("text"), .id("routes-to"), .name("to"), .maxLength(200), .autocomplete("off"), .required,
        .value(asked.goal.map { sentences.typed($0) } ?? query.to ?? ""), .invalid.when(isMissed),
        isMissed ? .describedBy("routes-to-error") : .none)
    }
  }

  private func state(_ html: inout HTMLWriter) {
    html.div(.class("field")) { html in
      html.label(.for("routes-state"), text: words[.stateColumn])
      html.select(.id("routes-state"), .name("state")) { html in
        html.option(.value("US"), .selected.when(query.state == nil), text: words[.unitedStatesShort])
        for state in StateCode.states(in: words.language) {
          html.option(
            .value(state.description), .selected.when(state == query.state),
            text: state.name(in: words.language))
        }
      }
    }
  }

  private func limits(_ html: inout HTMLWriter) {
    let isSet = limits != RouteLimits() || asked.missed[.states] != nil
    html.details(.class("routes-more"), .open.when(isSet)) { html in
      html.summary(text: words[.routesLimits])
      html.div(.class("routes-fields")) { html in
        html.choice("months", words[.routesLimitMonths], selected: limits.months.map(String.init) ?? "") {
          options in
          options.append(("", words[.anyTime]))
          var months = [3, 6, 12, 18, 24, 36, 48, 60, 72, 96, 120]
          if let own = limits.months, !months.contains(own) { months.append(own) }
          options += months.sorted().map { (String($0), sentences.duration($0)) }
        }
        html.div(.class("field")) { html in
          html.label(.for("routes-cost"), text: words[.routesLimitCost])
          html.input(
            .type("number"), .id("routes-cost"), .name("cost"), .min(0), .max(1_000_000),
            .value(limits.cost.map { String($0.cents / 100) } ?? ""))
        }
        html.choice(
          "legs", words[.routesLimitLegs],
          selected: limits.legs == RouteLimits.mostLegs ? "" : String(limits.legs)
        ) { options in
          options.append(("", words[.routesAnyNumber]))
          options += (1..<RouteLimits.mostLegs).map { (String($0), String($0)) }
        }
        otherStates(&html)
      }
      for (name, phrase, isOn) in [
        ("earning", Phrase.routesKeepEarning, limits.mustKeepEarning), ("debt", .routesNoDebt, limits.noDebt),
      ] {
        html.div(.class("routes-check")) { html in
          html.input(
            .type("checkbox"), .id("routes-" + name), .name(name), .value("1"), .checked.when(isOn))
          html.label(.for("routes-" + name), text: words[phrase])
        }
      }
    }
  }

  private func otherStates(_ html: inout HTMLWriter) {
    let missed = asked.missed[.states]
    html.div(missed == nil ? .class("field") : .class("field wrong")) { html in
      html.label(.for("routes-states"), text: words[.routesOtherStates])
      html.p(.class("hint"), .id("routes-states-hint"), text: words[.routesOtherStatesHint])
      if let missed {
        html.p(.class("error"), .id("routes-states-error"), text: words(.routesStateMissed, missed))
      }
      html.input(
        .type("text"), .id("routes-states"), .name("states"), .maxLength(200), .autocomplete("off"),
        .value(
          (limits.otherStates.sorted().map(\.description) + (missed.map { [$0] } ?? [])).joined(
            separator: ", ")),
        .invalid.when(missed != nil),
        .describedBy(missed == nil ? "routes-states-hint" : "routes-states-error"))
    }
  }
}
