import CareerModel
import Interchange
import Markup
import Planning
import Wording

/// The beginning of a plan: whose courses, from which term on, toward which program of study.
struct PlanStartPage {
  let context: PageContext
  let query: PlanQuery
  /// The pack that is chosen; `nil` before that.
  let entry: PackShelf.Entry?

  private var words: Wording { context.words }
  private var packs: [PackShelf.Entry] { context.site.plannablePacks }

  func render() -> [UInt8] {
    let layout = PageLayout(
      context: context, title: words[.planStartTitle], place: .plan, summary: words[.planLead],
      canonical: Addresses.plan,
      extras: ["plan.css", "plan.js"])
    return layout.render { html in
      html.pageHead(
        words[.planStartTitle], lead: words[.planStartLead], cluster: nil, assets: context.site.assets)
      guard let chosen = entry ?? (packs.count == 1 ? packs.first : nil) else {
        if packs.isEmpty { none(&html) } else { choice(&html) }
        return
      }
      html.p(.class("plan-resume"), .hidden, .data("resume-plan")) { html in
        html.a(.class("button-outline"), .href(Addresses.plan), text: words[.planGoOn])
      }
      form(chosen, &html)
    }
  }

  private func none(_ html: inout HTMLWriter) {
    html.div(.class("empty")) { html in
      html.h2(text: words[.planNoPacks])
      html.p(text: words[.planNoPacksDetail])
    }
  }

  private func choice(_ html: inout HTMLWriter) {
    html.form(.class("card plan-start"), .action(Addresses.plan)) { html in
      html.div(.class("field")) { html in
        html.label(.for("plan-pack"), text: words[.planSchool])
        html.select(.id("plan-pack"), .name("pack")) { html in
          for pack in packs { html.option(.value(pack.own.id), text: pack.own.title) }
        }
      }
      for goal in query.goals { html.input(.type("hidden"), .name("goal"), .value(goal)) }
      html.button(.class("button"), .type("submit"), text: words[.planChoose])
    }
  }

  private func form(_ entry: PackShelf.Entry, _ html: inout HTMLWriter) {
    let pack = entry.whole
    html.form(.class("card plan-start"), .action(Addresses.plan)) { html in
      html.input(.type("hidden"), .name("pack"), .value(pack.id))
      html.h2(text: pack.title)
      if pack.isDemonstration { html.p(.class("message-warn"), text: words[.planMadeUp]) }
      html.div(.class("field")) { html in
        html.label(.for("plan-now"), text: words[.planWhere])
        html.select(.id("plan-now"), .name("now")) { html in
          for term in pack.calendar?.planTerms ?? [] {
            html.option(.value(term), .selected.when(term == query.now), text: words.planTerm(term))
          }
        }
      }
      if let schools = pack.calendar?.schools, schools.count > 1 {
        html.div(.class("field")) { html in
          html.label(.for("plan-school"), text: words[.planSchoolField])
          html.select(.id("plan-school"), .name("school")) { html in
            for school in schools {
              html.option(
                .value(school), .selected.when(school == query.school), text: words.name(of: school))
            }
          }
        }
      }
      html.div(.class("field")) { html in
        html.label(.for("plan-goal"), text: words[.planProgram])
        html.p(.class("hint"), .id("plan-goal-hint"), text: words[.planProgramHint])
        html.select(.id("plan-goal"), .name("goal"), .describedBy("plan-goal-hint")) { html in
          html.option(.value(""), text: words[.planNoProgram])
          for program in pack.programs where program.requirement != nil {
            html.option(
              .value(program.id), .selected.when(query.goals.contains(program.id)), text: program.title)
          }
        }
      }
      html.div(.class("actions")) { html in
        html.button(
          .class("button"), .type("submit"), .name("act"), .value(PlanAction.make.text),
          text: words[.planMake])
        html.button(.class("button-outline"), .type("submit"), text: words[.planEmptyStart])
      }
    }
    html.p(.class("plan-open")) { html in
      html.a(.href(Addresses.planImport), text: words[.planOpen])
    }
    html.note([words[.planKept]])
  }
}
