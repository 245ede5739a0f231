import CareerModel
import Catalog
import Interchange
import Markup
import Planning
import Wording

/// The planner: a plan by grade and term, the check beside it, and what is in hand after each grade.
struct PlanPage {
  let context: PageContext
  let planner: Planner
  let request: PlannerRequest

  private var words: Wording { context.words }
  private var query: PlanQuery { planner.query }
  private var names: PlanWords { PlanWords(words, planner) }
  private var cluster: Cluster? { planner.program.flatMap { context.catalog.cluster($0.pathway.cluster) } }

  /// Throws `AuditError`, `PlanError` and `CatalogError`.
  func render() throws -> [UInt8] {
    let exits = try planner.exits()
    let conflict = request.notice == .impossible ? try planner.conflict() : nil
    let roadmap = try planner.program.flatMap { program in
      try context.catalog.roadmap(of: program.pathway, in: context.state ?? planner.pack.state)
    }
    let layout = PageLayout(
      context: context, title: words[.planTitle], place: .plan, extras: ["plan.css", "plan.js"])
    return layout.render { html in
      html.div(.class("plan", ClusterColor.colorClass(cluster?.color)), .data("plan", "on")) { html in
        head(&html)
        notice(conflict, &html)
        PlanCourseList(context: context, planner: planner, request: request).render(into: &html)
        html.div(.class("plan-board")) { html in
          html.div(.class("plan-main")) { html in
            html.div(.class("plan-grades")) { html in
              for grade in planner.calendar.grades {
                PlanGrade(context: context, planner: planner, grade: grade).render(into: &html)
              }
            }
            PlanExits(context: context, planner: planner, exits: exits, roadmap: roadmap).render(into: &html)
          }
          PlanCheck(context: context, planner: planner).render(into: &html)
        }
        foot(&html)
      }
    }
  }

  private func head(_ html: inout HTMLWriter) {
    html.form(.id("plan-form"), .action(Addresses.plan), .data("plan-form")) { $0.carry(query) }
    html.div(.class("plan-head")) { html in
      html.div { html in
        html.h1(text: words[.planTitle])
        html.p(.class("plan-goal")) { html in
          html.plate(cluster, .table, assets: context.site.assets)
          html.text(
            words(.planGoal, planner.sets.map(\.title).joined(separator: ", ")) + " ")
          html.a(
            .href(query.with { $0.entries = [] }.start),
            text: words[.planChange])
        }
      }
      html.div(.class("actions"), .role("group"), .ariaLabel(words[.planActions])) { html in
        if query.entries.isEmpty {
          act(.make, .planMake, "button", &html)
        } else {
          act(.mend, .planMend, "button", &html)
          act(.other, .planOther, "button-outline", &html)
        }
        html.button(
          .class("button-outline"), .type("button"), .hidden, .data("plan-undo"), text: words[.planUndo])
        html.button(
          .class("button-outline"), .type("button"), .hidden, .data("plan-print"), text: words[.planPrint])
      }
    }
    if planner.pack.isDemonstration { html.p(.class("message-warn"), text: words[.planMadeUp]) }
  }

  private func act(
    _ action: PlanAction, _ phrase: Phrase, _ look: StaticString, _ html: inout HTMLWriter
  ) {
    html.button(
      .class(look), .type("submit"), .form("plan-form"), .name("act"), .value(action.text),
      text: words[phrase])
  }

  private func notice(_ conflict: PlanResult?, _ html: inout HTMLWriter) {
    let (text, isGood) = request.notice.map(said) ?? ("", true)
    html.p(
      isGood ? .class("plan-said") : .class("plan-said message-bad"), .role("status"), .id("plan-said"),
      text: text.isEmpty ? "" : "\(text) \(left)")
    guard let conflict, !conflict.conflict.isEmpty else { return }
    html.section(.class("message-bad")) { html in
      html.h2(text: words[.planConflict])
      html.ul { html in
        for rule in conflict.conflict { html.li(text: names.rule(rule)) }
      }
      if conflict.isConflictMinimal { html.p(text: words[.planConflictMinimal]) }
    }
  }

  /// How the diploma stands, as a sentence.
  private var left: String {
    guard let set = planner.sets.first, let miss = planner.misses.first else { return "" }
    return names.left(miss, open: planner.shown(set).open) + "."
  }

  private func said(_ notice: PlanNotice) -> (text: String, isGood: Bool) {
    switch notice {
    case .moved: (words[.planSaidMoved], true)
    case .added: (words[.planSaidAdded], true)
    case .removed: (words[.planSaidRemoved], true)
    case .marked: (words[.planSaidMarked], true)
    case .made: (words[.planSaidMade], true)
    case .madeUnproved: (words[.planSaidMadeUnproved], true)
    case .mended: (words[.planSaidMended], true)
    case .mendedUnproved: (words[.planSaidMendedUnproved], true)
    case .other: (words[.planSaidOther], true)
    case .noOther: (words[.planSaidNoOther], true)
    case .cleared: (words[.planSaidCleared], true)
    case .impossible: (words[.planSaidImpossible], false)
    case .unknown: (words[.planSaidUnknown], false)
    }
  }

  private func foot(_ html: inout HTMLWriter) {
    html.note([
      words(.planNote, planner.sets.map(\.title).joined(separator: ", ")), context.paySource,
      words[.planKept],
    ])
    html.ul(.class("plan-files")) { html in
      html.li { $0.a(.href(query.file("file")), .data("plan-leaves"), text: words[.planSave]) }
      html.li { $0.a(.href(query.file("table")), .data("plan-leaves"), text: words[.planTable]) }
      html.li { $0.a(.href(Addresses.planImport), text: words[.planOpen]) }
      if !query.entries.isEmpty {
        html.li { html in
          html.button(
            .class("link-button"), .type("submit"), .form("plan-form"), .name("act"),
            .value(PlanAction.clear.text), text: words[.planClear])
        }
      }
    }
    html.section(.class("plan-signatures")) { html in
      html.h2(text: words[.planSign])
      html.ul { html in
        for phrase in [Phrase.planSignLearner, .planSignFamily, .planSignCounselor] {
          html.li(text: words[phrase])
        }
      }
    }
  }
}

extension PlanQuery {
  /// The address at which this plan's goal is chosen anew.
  var start: Address {
    var address = Addresses.plan.adding("pack", pack)
    for goal in goals { address = address.adding("goal", goal) }
    return address
  }
}
