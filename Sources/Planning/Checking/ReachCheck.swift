/// Courses that nobody can take: circles of prerequisites, and courses that come too late.
struct ReachCheck {
  let view: PackView
  /// So many circles are looked for; each search goes over all courses.
  private static let mostCycles = 20

  func run() {
    let courses = view.whole.courses
    guard !view.pack.courses.isEmpty, let calendar = view.whole.calendar, !calendar.terms.isEmpty else {
      return
    }
    let own = Dictionary(view.pack.courses.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var explained = cycles(courses, own)
    let reach = CourseReach(courses, calendar: calendar)
    var blocked: [Int] = []
    for (place, course) in courses.enumerated() {
      switch reach.reach(place) {
      case .from: continue
      case .blocked: blocked.append(place)
      case .tooLate(let ready):
        guard explained.insert(course.id).inserted, let place = own[course.id] else { continue }
        tooLate(course, ready: ready, .init(.course(place), key: "grades"), reach, calendar)
      }
    }
    // What waits for a course that was reported needs no report of its own.
    var rest = blocked.filter { !explained.contains(courses[$0].id) }
    var before = rest.count + 1
    while rest.count < before {
      before = rest.count
      rest.removeAll { place in
        let asked = (courses[place].prerequisites?.courses ?? []).union(courses[place].corequisites)
        guard !explained.isDisjoint(with: asked) else { return false }
        explained.insert(courses[place].id)
        return true
      }
    }
    for place in rest {
      guard let index = own[courses[place].id] else { continue }
      view.error(
        .init(.course(index), key: "prerequisites"),
        "Nobody can reach \"\(courses[place].id)\": whatever it asks for asks for it in turn.",
        hint: "Take out one of these prerequisites.")
    }
  }

  private func tooLate(
    _ course: SchoolCourse, ready: Int, _ element: PackElement, _ reach: CourseReach,
    _ calendar: SchoolCalendar
  ) {
    let grades = course.grades
    let offered =
      (grades.lowerBound == grades.upperBound
        ? "grade \(grades.lowerBound)" : "grades \(grades.lowerBound)-\(grades.upperBound)")
      + (course.terms.isEmpty ? "" : ", " + course.terms.joined(separator: " or "))
    let length = course.length == 1 ? "one term" : "\(course.length) terms"
    view.error(
      element,
      ready == 0
        ? "Nobody can take \"\(course.id)\": it takes \(length), is offered in \(offered), and school ends with "
          + "grade \(calendar.grades.upperBound)."
        : "Nobody can take \"\(course.id)\": what it asks for is done by \(reach.words(ready)) at the earliest, "
          + "it takes \(length) and is offered in \(offered).",
      hint: "Offer it in other grades or terms, or ask for less before it.")
  }

  /// Reports circles of courses that cannot do without each other; returns the courses in them.
  private func cycles(_ courses: [SchoolCourse], _ own: [String: Int]) -> Set<String> {
    let number = Dictionary(courses.enumerated().map { ($1.id, $0 + 1) }) { first, _ in first }
    var pairs: [Prerequisite] = []
    for (place, course) in courses.enumerated() {
      for id in (course.prerequisites?.neededCourses ?? []).sorted() {
        if let before = number[id] { pairs.append(Prerequisite(before: before, after: place + 1)) }
      }
    }
    var found: Set<String> = []
    for _ in 0..<Self.mostCycles {
      guard let cycle = PrerequisiteCycle.first(courses: courses.count, pairs) else { break }
      let members = Set(cycle)
      pairs.removeAll { members.contains($0.before) && members.contains($0.after) }
      let ids = cycle.map { courses[$0 - 1].id }
      found.formUnion(ids)
      guard let first = ids.compactMap({ own[$0] }).min() else { continue }
      let way = Self.way(ids, from: view.pack.courses[first].id)
      view.error(
        .init(.course(first), key: "prerequisites", value: way.dropFirst().first),
        way.count == 2
          ? "The course \"\(way[0])\" asks for itself."
          : "These courses ask for each other, so nobody can begin: " + Self.text(way) + ".",
        hint: "Take out one of these prerequisites.")
    }
    return found
  }

  /// The circle from one course back to it, each course followed by what it asks for.
  private static func way(_ ids: [String], from first: String) -> [String] {
    // The circle lists courses in the order of taking: each asks for the one before.
    let backwards = Array(ids.reversed())
    guard let start = backwards.firstIndex(of: first) else { return backwards }
    return Array(backwards[start...] + backwards[..<start]) + [first]
  }

  private static func text(_ way: [String]) -> String {
    way.count <= 14
      ? way.joined(separator: " asks for ")
      : way.prefix(12).joined(separator: " asks for ")
        + " and so on, \(way.count - 1) courses, back to \(way[0])"
  }
}
