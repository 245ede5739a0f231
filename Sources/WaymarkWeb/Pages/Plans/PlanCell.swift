import Markup
import Planning
import Wording

/// A course in its term: its name and mark, what it brings, what is wrong with it, and a menu to change it.
struct PlanCell {
  let context: PageContext
  let planner: Planner
  let record: CourseRecord
  let term: Int
  let isGoingOn: Bool

  private var words: Wording { context.words }
  private var names: PlanWords { PlanWords(words, planner) }
  private var course: SchoolCourse { record.course }
  private var place: Int { Int(record.id) ?? 0 }
  private var start: String { planner.terms[record.term ?? 0] }
  private var isCareer: Bool { course.subjects.contains("cte") }
  private var isCollege: Bool {
    planner.inForce.contains { $0.courses.contains(course.id) }
  }

  func render(into html: inout HTMLWriter) {
    if isGoingOn {
      html.li(.class("plan-cell goes-on")) { html in
        html.span(.class("plan-name"), .lang(context.titleLanguage), text: course.title)
        html.small(text: words[.planGoesOn])
      }
    } else {
      html.li(
        .class("plan-cell"), .data("course", course.id), .data("from", start),
        .attribute("draggable", "true")
      ) { html in
        html.details(.class("plan-course")) { html in
          html.summary { html in
            html.span(.class("plan-name"), .lang(context.titleLanguage), text: course.title)
            if let mark = record.grade { html.span(.class("plan-mark"), text: mark.rawValue) }
          }
          menu(&html)
        }
        tags(&html)
        for trouble in planner.troubles[place] {
          html.p(.class("plan-trouble"), text: names.trouble(trouble))
        }
      }
    }
  }

  private func tags(_ html: inout HTMLWriter) {
    guard isCareer || isCollege else { return }
    html.p(.class("plan-tags")) { html in
      if isCollege { html.span(.class("is-college"), text: words[.planCollege]) }
      if isCareer { html.span(.class("is-career"), text: words[.planCareer]) }
    }
  }

  private func menu(_ html: inout HTMLWriter) {
    html.div(.class("plan-menu")) { html in
      html.p(text: why)
      if record.grade == nil { moves(&html) }
      if term < planner.now || record.grade != nil { marks(&html) }
      html.p { html in
        act(.remove(course: course.id, from: start), words[.planRemove], &html)
      }
    }
  }

  private var why: String {
    let counted = planner.planned.requirements.filter { requirement in
      requirement.applied.contains { $0.record == record.id }
    }.map(\.title)
    return counted.isEmpty ? words[.planCountsNone] : words(.planCounts, words.list(counted))
  }

  /// The terms in which it is taught and that are still to come.
  private func moves(_ html: inout HTMLWriter) {
    let terms = planner.terms
    let fitting = terms.indices.filter { number in
      number >= planner.now && terms[number] != start && planner.isTaught(course, in: number)
    }
    html.p(.class("plan-menu-head"), text: words[.planMoveTo])
    if fitting.isEmpty { html.p(text: words[.planNowhere]) }
    html.div(.class("plan-choices")) { html in
      for number in fitting {
        act(
          .move(course: course.id, from: start, to: terms[number]), words.planTerm(terms[number]), &html)
      }
    }
  }

  private func marks(_ html: inout HTMLWriter) {
    html.p(.class("plan-menu-head"), text: words[.planMark])
    html.div(.class("plan-choices"), .role("group"), .ariaLabel(words[.planMark])) { html in
      for mark in LetterGrade.allCases.reversed() {
        html.button(
          .class("plan-choice"), .type("submit"), .form("plan-form"), .name("act"),
          .value(PlanAction.mark(course: course.id, from: start, mark).text),
          .aria("pressed", record.grade == mark ? "true" : "false"), text: mark.rawValue)
      }
      if record.grade != nil {
        act(.mark(course: course.id, from: start, nil), words[.planNoMark], &html)
      }
    }
  }

  private func act(_ action: PlanAction, _ text: String, _ html: inout HTMLWriter) {
    html.button(
      .class("plan-choice"), .type("submit"), .form("plan-form"), .name("act"), .value(action.text),
      text: text)
  }
}

extension Planner {
  /// Whether a course can begin in a term: the season, the grade, and its length.
  func isTaught(_ course: SchoolCourse, in term: Int) -> Bool {
    let (year, season) = term.quotientAndRemainder(dividingBy: calendar.terms.count)
    return course.grades.contains(calendar.grades.lowerBound + year)
      && (course.terms.isEmpty || course.terms.contains(calendar.terms[season]))
      && term + course.length <= calendar.planTerms.count
  }
}
