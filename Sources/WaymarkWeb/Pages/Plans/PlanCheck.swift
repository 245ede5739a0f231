import CareerModel
import Catalog
import Markup
import Planning
import Wording

/// The check beside the plan: each set with what counts and what is missing, college credit, and what is near.
struct PlanCheck {
  let context: PageContext
  let planner: Planner

  private var words: Wording { context.words }
  private var names: PlanWords { PlanWords(words, planner) }

  /// So many sets that are near are named.
  private static let mostNear = 3

  func render(into html: inout HTMLWriter) {
    html.aside(.class("card plan-check"), .id("check"), .ariaLabel(words[.planCheck])) { html in
      for (index, set) in planner.sets.enumerated() { section(set, planner.misses[index], index, &html) }
      college(&html)
      near(&html)
    }
  }

  private func section(
    _ set: RequirementSet, _ miss: NearMiss, _ index: Int, _ html: inout HTMLWriter
  ) {
    let shown = planner.shown(set)
    html.section(.class("plan-set"), .labelledBy("plan-set-\(index)")) { html in
      html.h2(.id("plan-set-\(index)"), .lang(context.titleLanguage), text: set.title)
      html.p(.class("plan-left"), text: names.left(miss, open: shown.open))
      if index == 0 { legend(&html) }
      html.ul(.class("plan-requirements")) { html in
        for place in shown.places.dropFirst() {
          PlanRequirement(context: context, planner: planner, place: place).render(into: &html)
        }
      }
    }
  }

  private func legend(_ html: inout HTMLWriter) {
    html.p(.class("plan-legend")) { html in
      for (look, phrase) in [
        ("unit is-earned", Phrase.planLegendEarned), ("unit is-planned", .planLegendPlanned),
        ("unit is-missing", .planLegendMissing),
      ] as [(StaticString, Phrase)] {
        html.span { html in
          html.span(.class(look), .ariaHidden)
          html.text(" " + words[phrase])
        }
      }
    }
  }

  private func college(_ html: inout HTMLWriter) {
    let agreements = planner.agreements
    guard !agreements.isEmpty else { return }
    let hours = agreements.reduce(Credits.none) { $0 + $1.agreement.hours }
    html.section(.class("plan-set"), .labelledBy("plan-college")) { html in
      html.h2(.id("plan-college"), text: words[.planCollegeTitle])
      html.p(.class("plan-left"), text: words.count(.planHours, decimal: hours.number))
      html.p(.class("reading"), text: words[.planHoursReading])
      html.scrollingTable(words[.planCollegeTitle]) { html in
        html.tableHead(
          [
            words[.planCourseColumn], words[.planHoursColumn], words[.planNeedsColumn],
            words[.planUntilColumn],
          ], numbers: [1])
        html.tbody { html in
          for (agreement, courses) in agreements {
            html.tr { html in
              html.th(.scope("row")) { html in
                html.span(
                  .lang(context.titleLanguage), text: courses.map(\.title).joined(separator: ", "))
                if let name = try? context.catalog.institution(agreement.college)?.name {
                  html.small(text: name)
                }
              }
              html.td(.class("num"), text: Figures.decimal(agreement.hours.number))
              html.td(text: agreement.minimum?.rawValue ?? words[.planNoMinimum])
              html.td(text: agreement.expires ?? words[.planNoEnd])
            }
          }
        }
      }
    }
  }

  private func near(_ html: inout HTMLWriter) {
    let near = planner.near.prefix(Self.mostNear)
    guard !near.isEmpty else { return }
    html.section(.class("plan-set"), .labelledBy("plan-near")) { html in
      html.h2(.id("plan-near"), text: words[.planNear])
      html.p(.class("reading"), text: words[.planNearReading])
      html.ul(.class("plan-near")) { html in
        for miss in near {
          let title = planner.pack.allSets.first { $0.id == miss.set }?.title ?? miss.set
          html.li { html in
            html.strong(.lang(context.titleLanguage), text: title)
            html.text(" " + names.distance(miss) + " ")
            html.a(
              .href(planner.query.with { $0.goals.append(miss.set) }.address()), .data("plan-link"),
              .ariaLabel("\(words[.planNearAdd]): \(title)"), text: words[.planNearAdd])
          }
        }
      }
    }
  }
}
