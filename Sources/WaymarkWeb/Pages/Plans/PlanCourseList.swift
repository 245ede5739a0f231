import Markup
import Planning
import Wording

/// Courses to add: for a term, or for a requirement.
struct PlanCourseList {
  let context: PageContext
  let planner: Planner
  let request: PlannerRequest

  private var words: Wording { context.words }
  private var names: PlanWords { PlanWords(words, planner) }

  /// Longer lists are cut: what helps comes first.
  private static let mostCourses = 80

  func render(into html: inout HTMLWriter) {
    if let term = request.adding {
      let number = planner.place(of: term)
      let courses = open(in: number)
      let helping = courses.filter { course in missing.contains { $0.contains(course) } }
      let others = courses.filter { course in !helping.contains { $0.id == course.id } }
      list(words(.planAddTitle, words.planTerm(term)), &html) { html in
        group(words[.planAddHelps], helping.map { ($0, term) }, &html)
        group(words[.planAddOthers], others.map { ($0, term) }, &html)
        if courses.isEmpty { html.p(text: words[.planAddNone]) }
      }
    } else if let fits = request.fitting, let (title, choice) = choice(fits) {
      let found = planner.pack.courses.compactMap { course -> (SchoolCourse, String)? in
        guard choice.contains(course), let term = firstTerm(for: course) else { return nil }
        return (course, term)
      }
      list(words(.planAddFits, title), &html) { html in
        group(nil, found, &html)
        if found.isEmpty { html.p(text: words[.planAddNone]) }
      }
    }
  }

  private func list(
    _ title: String, _ html: inout HTMLWriter, content: (inout HTMLWriter) -> Void
  ) {
    html.section(.class("card plan-courses"), .id("courses"), .labelledBy("plan-courses")) { html in
      html.h2(.id("plan-courses"), .tabIndex(-1), .data("plan-focus"), text: title)
      html.a(
        .class("plan-close"), .href(planner.query.address()), .data("plan-link"),
        text: words[.planAddCancel])
      content(&html)
    }
  }

  private func group(
    _ title: String?, _ courses: [(course: SchoolCourse, term: String)], _ html: inout HTMLWriter
  ) {
    guard !courses.isEmpty else { return }
    if let title { html.h3(text: title) }
    html.ul(.class("plan-offers")) { html in
      for (course, term) in courses.prefix(Self.mostCourses) {
        html.li { html in
          html.button(
            .class("plan-choice"), .type("submit"), .form("plan-form"), .name("act"),
            .value(PlanAction.add(course: course.id, to: term).text),
            .ariaLabel("\(words[.planAddTo]): \(course.title), \(words.planTerm(term))"),
            text: words[.planAddTo])
          html.span(.lang(context.titleLanguage), text: course.title)
          html.small(
            text: words.credits(.planCredits, course.credits)
              + (request.adding == nil ? ", " + words.planTerm(term) : ""))
        }
      }
    }
  }

  /// Courses that are not taken yet, are taught in a term, have room there and find there what they need.
  private func open(in term: Int) -> [SchoolCourse] {
    planner.pack.courses.filter { course in
      !planner.holds(course) && planner.isTaught(course, in: term) && planner.isReady(course, in: term)
    }
  }

  private func firstTerm(for course: SchoolCourse) -> String? {
    guard !planner.holds(course) else { return nil }
    let terms = planner.terms
    return terms.indices.first { number in
      number >= planner.now && planner.isTaught(course, in: number) && planner.isReady(course, in: number)
        && planner.courses(in: number).count < planner.calendar.periods
    }.map { terms[$0] }
  }

  /// What the open requirements take.
  private var missing: [CourseChoice] {
    planner.planned.requirements.filter { !$0.isSatisfied }.compactMap { open in
      planner.sets.first { $0.id == open.set }?.root.choice(of: open.id)
    }.filter { !$0.isAny }
  }

  private func choice(_ path: String) -> (title: String, choice: CourseChoice)? {
    let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2, let set = planner.sets.first(where: { $0.id == parts[0] }),
      let choice = set.root.choice(of: parts[1]),
      let requirement = planner.planned.requirement(parts[1], of: set.id)
    else { return nil }
    return (requirement.title, choice)
  }
}

extension Planner {
  /// Whether a course is done, under way or planned.
  func holds(_ course: SchoolCourse) -> Bool {
    record.courses.contains { $0.course.id == course.id && $0.earnsCredit }
  }

  /// Whether what a course needs is there when it would begin.
  func isReady(_ course: SchoolCourse, in term: Int) -> Bool {
    var with = record
    with.courses.append(
      CourseRecord(id: "new", course: course, status: .planned, credits: course.credits, term: term))
    return with.troubles(in: calendar).last?.allSatisfy { $0 == .reason(.approval(course: course.id)) }
      ?? false
  }
}

extension Requirement {
  /// The courses that a requirement of this tree counts, by its id.
  func choice(of id: String) -> CourseChoice? {
    if self.id == id {
      switch rule {
      case .credits(_, let choice, _), .courses(_, let choice, _), .average(_, let choice): return choice
      default: return nil
      }
    }
    return children.lazy.compactMap { $0.choice(of: id) }.first
  }
}
