import CareerModel
import Markup
import Planning
import Wording

/// A requirement in the check: units earned, planned and missing, and how to come by what is missing.
struct PlanRequirement {
  let context: PageContext
  let planner: Planner
  /// Its place among all requirements of the audit.
  let place: Int

  /// More units than these are drawn as a bar.
  private static let mostUnits = 8

  private var words: Wording { context.words }
  private var requirement: AuditedRequirement { planner.planned.requirements[place] }
  private var earned: AuditedRequirement { planner.earned.requirements[place] }

  func render(into html: inout HTMLWriter) {
    html.li(.class("plan-requirement", depth)) { html in
      html.div(.class("plan-row")) { html in
        html.span(.class("plan-title"), .lang(context.titleLanguage), text: requirement.title)
        amount(&html)
      }
      missing(&html)
    }
  }

  private var depth: StaticString {
    switch requirement.depth {
    case 1: ""
    case 2: "is-below"
    default: "is-further-below"
    }
  }

  private func amount(_ html: inout HTMLWriter) {
    if requirement.isWaived {
      html.span(.class("plan-state"), text: words[.planWaived])
      return
    }
    switch requirement.needed {
    case .credits(let credits):
      units(
        of: credits.thousandths, unit: 500, earned: credit(earned), planned: credit(requirement), &html)
    case .courses(let count):
      units(
        of: count * 1_000, unit: 1_000, earned: earned.applied.count * 1_000,
        planned: requirement.applied.count * 1_000, &html)
    case .milestone:
      html.span(
        .class("plan-state"), text: words[isReached ? .planReached : .planNotReached])
    case .average(let points):
      html.span(.class("plan-state"), text: words(.planMissingAverage, average(points)))
    case .requirements(let count):
      if !requirement.isSatisfied {
        html.span(.class("plan-state"), text: words(.planChoice, String(count)))
      }
    }
  }

  /// Whether it is a milestone that is reached: by the learner's word, or because a set is met.
  private var isReached: Bool {
    guard case .milestone(let id) = requirement.needed else { return false }
    return planner.record.milestones.contains(id)
  }

  private func average(_ points: Int) -> String { Figures.decimal(Double(points) / 100) }

  private func credit(_ requirement: AuditedRequirement) -> Int {
    requirement.applied.reduce(0) { $0 + $1.credits.thousandths }
  }

  /// Units as squares, or as a bar where there are many; the figures beside them say the same.
  private func units(
    of needed: Int, unit: Int, earned: Int, planned: Int, _ html: inout HTMLWriter
  ) {
    let sure = min(earned, needed)
    let all = max(sure, min(planned, needed))
    let text = words(
      .planOf, Credits(thousandths: all).description, Credits(thousandths: needed).description)
    let number = (needed + unit - 1) / unit
    if number <= Self.mostUnits {
      html.span(.class("plan-units"), .ariaHidden) { html in
        for index in 0..<number {
          let end = (index + 1) * unit
          html.span(
            .class(
              sure >= min(end, needed)
                ? "unit is-earned" : all >= min(end, needed) ? "unit is-planned" : "unit is-missing"))
        }
      }
    } else {
      html.svg(.class("plan-bar"), .viewBox(0, 0, 100, 12), .preserveAspectRatio("none"), .ariaHidden) {
        svg in
        svg.rect(.class("track"), .x(0), .y(0), .width(100), .height(12))
        svg.rect(
          .class("planned"), .x(0), .y(0), .width(100 * Double(all) / Double(needed)), .height(12))
        svg.rect(
          .class("earned"), .x(0), .y(0), .width(100 * Double(sure) / Double(needed)), .height(12))
      }
    }
    html.span(number <= Self.mostUnits ? .class("sr-only") : .class("plan-figure"), text: text)
  }

  private func missing(_ html: inout HTMLWriter) {
    if case .milestone(let id) = requirement.needed {
      guard isReached == planner.query.done.contains(id) else { return }
      html.p { html in
        html.button(
          .class("link-button"), .type("submit"), .form("plan-form"), .name("act"),
          .value(PlanAction.milestone(id, isReached: !isReached).text),
          .ariaLabel("\(words[isReached ? .planUnreach : .planReach]): \(requirement.title)"),
          text: words[isReached ? .planUnreach : .planReach])
      }
      return
    }
    guard let missing = requirement.missing else { return }
    let text: String
    switch missing {
    case .credits(let credits): text = words.credits(.planMissing, credits)
    case .courses(let count): text = words.count(.planMissingCourses, count)
    default: return
    }
    html.p(.class("plan-missing")) { html in
      html.strong(text: text)
      html.text(" ")
      html.button(
        .class("link-button"), .type("submit"), .form("plan-form"), .name("fits"),
        .value("\(requirement.set)/\(requirement.id)"),
        .ariaLabel("\(words[.planSeeCourses]): \(requirement.title)"), text: words[.planSeeCourses])
    }
  }
}
