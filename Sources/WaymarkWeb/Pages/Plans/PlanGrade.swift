import Markup
import Planning
import Wording

/// A grade's column: its terms with their courses, and room for more.
struct PlanGrade {
  let context: PageContext
  let planner: Planner
  let grade: Int

  private var words: Wording { context.words }
  private var names: PlanWords { PlanWords(words, planner) }
  private var calendar: SchoolCalendar { planner.calendar }
  private var isHere: Bool { grade == planner.grade }
  private var first: Int { (grade - calendar.grades.lowerBound) * calendar.terms.count }

  func render(into html: inout HTMLWriter) {
    html.section(
      .class("plan-grade", isHere ? "is-here" : ""), .labelledBy("plan-grade-\(grade)"),
      .data("grade", String(grade))
    ) { html in
      html.div(.class("plan-grade-head")) { html in
        html.h2(.id("plan-grade-\(grade)"), text: words(.planGrade, String(grade)))
        html.p(.class("plan-credits"), text: words.credits(.planCredits, planner.credits(inGrade: grade)))
        html.p(
          .class("plan-when"),
          text: words[isHere ? .planHere : grade < planner.grade ? .planFinished : .planPlanned])
        html.button(
          .class("link-button plan-fold"), .type("button"), .hidden, .data("plan-fold"),
          .aria("expanded", "true"), text: words[.planShowCourses])
      }
      for (place, season) in calendar.terms.enumerated() { term(first + place, season, &html) }
    }
  }

  private func term(_ number: Int, _ season: String, _ html: inout HTMLWriter) {
    let id = planner.terms[number]
    let taken = planner.courses(in: number)
    // Terms of the same season line up across the grades: each has as many cells as the longest.
    let rows =
      calendar.grades.map { grade in
        cells(in: (grade - calendar.grades.lowerBound) * calendar.terms.count + number - first)
      }.max() ?? 0
    html.h3(.id("plan-\(id)"), .class("plan-term"), text: names.head(season))
    html.ul(.class("plan-cells"), .labelledBy("plan-grade-\(grade) plan-\(id)"), .data("term", id)) { html in
      for (record, isGoingOn) in taken {
        PlanCell(
          context: context, planner: planner, record: record, term: number, isGoingOn: isGoingOn
        ).render(into: &html)
      }
      let free = max(0, calendar.periods - taken.count)
      if free > 0, number >= planner.now {
        html.li(.class("plan-cell")) { html in
          html.button(
            .class("plan-add"), .type("submit"), .form("plan-form"), .name("add"), .value(id),
            .ariaLabel(words(.planAddIn, words.planTerm(id))), text: words[.planAdd])
        }
      }
      if taken.count > calendar.periods {
        html.li(.class("plan-cell")) { html in
          html.p(
            .class("plan-trouble"),
            text: words(.planTooMany, String(taken.count), String(calendar.periods)))
        }
      }
    }
    for _ in cells(in: number)..<rows { html.div(.class("plan-gap"), .ariaHidden) { _ in } }
  }

  /// The cells of a term: its courses, and one where there is room or too little of it.
  private func cells(in term: Int) -> Int {
    let taken = planner.courses(in: term).count
    if taken < calendar.periods { return taken + (term >= planner.now ? 1 : 0) }
    return taken + (taken > calendar.periods ? 1 : 0)
  }
}
