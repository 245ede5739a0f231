import CareerModel
import Catalog
import Markup
import Planning
import Wording

/// "If you stop here": what is in hand after each grade, and the work that it opens.
struct PlanExits {
  let context: PageContext
  let planner: Planner
  let exits: [Planner.Exit]
  let roadmap: Roadmap?

  private var words: Wording { context.words }

  func render(into html: inout HTMLWriter) {
    html.section(.class("plan-exits"), .labelledBy("plan-exits")) { html in
      html.h2(.id("plan-exits"), text: words[.planExits])
      html.p(.class("reading"), text: words(.planExitsReading, place))
      html.ol(.class("plan-line")) { html in
        for exit in exits {
          html.li(exit.isPast ? .class("is-past") : .class("is-ahead")) { self.exit(exit, &$0) }
        }
      }
    }
  }

  private var place: String {
    context.stateName ?? planner.pack.state?.name(in: words.language) ?? words[.unitedStates]
  }

  private func exit(_ exit: Planner.Exit, _ html: inout HTMLWriter) {
    html.h3(text: words(.planAfter, String(exit.grade)))
    let hasDiploma = exit.met.contains { $0.kind == .diploma }
    html.p { html in
      html.text(words.credits(.planHolds, exit.credits))
      if exit.hours > .none { html.text(" " + words.count(.planHoldsHours, decimal: exit.hours.number)) }
      if !hasDiploma { html.text(" " + words[.planNoDiploma]) }
    }
    if !exit.met.isEmpty { html.p(text: words(.planHoldsSet, words.list(exit.met.map(\.title)))) }
    if hasDiploma, let open = roadmap?.diplomaExit {
      html.ul(.class("plan-opens")) { html in
        for job in open.jobs {
          html.li { html in
            html.span(.class("exit"), .ariaHidden) { $0.number(open.number) }
            html.a(
              .href(Addresses.occupation(job.occupation.code)), .lang(context.titleLanguage),
              text: job.occupation.title)
            html.text(" ")
            html.strong { $0.pay(job.pay, missing: context.noFigure, words: words) }
          }
        }
      }
    }
    if let program = planner.program, exit.met.contains(where: { $0.id == program.id }),
      !program.exitPoints.isEmpty
    {
      html.p(.lang(context.titleLanguage), text: program.exitPoints.joined(separator: "; ") + ".")
    }
  }
}
