/// The earliest term that each course can begin in, when learners take whatever it asks for as soon as they can.
///
/// Terms are counted from 0 at the first grade taught. Limits on how many courses fit into a term are left aside: a
/// course that is out of reach here is out of reach for everybody.
struct CourseReach {
  /// What stands between a learner and a course.
  enum Reach: Equatable {
    /// It can begin in this term at the earliest.
    case from(Int)
    /// What it asks for can be done before this term, and no term after that is open to it.
    case tooLate(ready: Int)
    /// Something that it asks for cannot be reached.
    case blocked
  }

  private let courses: [SchoolCourse]
  private let index: [String: Int]
  private let calendar: SchoolCalendar
  private let termPlaces: [String: Int]
  /// The lowest grade of the calendar or of any course: some districts teach courses for credit before grade 9.
  let firstGrade: Int
  private let begins: [Int?]

  init(_ courses: [SchoolCourse], calendar: SchoolCalendar) {
    self.courses = courses
    self.calendar = calendar
    index = Dictionary(courses.enumerated().map { ($1.id, $0) }) { first, _ in first }
    termPlaces = Dictionary(calendar.terms.enumerated().map { ($1, $0) }) { first, _ in first }
    firstGrade = courses.reduce(calendar.grades.lowerBound) { min($0, $1.grades.lowerBound) }
    begins = Self.settle(courses, index, calendar, termPlaces, firstGrade)
  }

  /// How near a course is, by its place.
  func reach(_ place: Int) -> Reach {
    if let begin = begins[place] { return .from(begin) }
    guard let ready = Self.ready(courses[place], place, courses, index, begins) else { return .blocked }
    return .tooLate(ready: ready)
  }

  /// A term in words: `grade 10, fall`.
  func words(_ term: Int) -> String {
    let terms = max(1, calendar.terms.count)
    return "grade \(firstGrade + term / terms), \(calendar.terms[term % terms])"
  }

  /// From the belief that no course can be reached, each course that turns out to be reachable, or earlier than
  /// believed, is told to those that ask for it, until nothing changes. Every course gets earlier at most once for
  /// each term, so this ends.
  private static func settle(
    _ courses: [SchoolCourse], _ index: [String: Int], _ calendar: SchoolCalendar,
    _ termPlaces: [String: Int],
    _ firstGrade: Int
  ) -> [Int?] {
    var begins = [Int?](repeating: nil, count: courses.count)
    var askers = [[Int]](repeating: [], count: courses.count)
    for (place, course) in courses.enumerated() {
      for id in (course.prerequisites?.courses ?? []).union(course.corequisites) {
        if let other = index[id] { askers[other].append(place) }
      }
    }
    var waiting = Array(courses.indices)
    var isWaiting = [Bool](repeating: true, count: courses.count)
    var next = 0
    while next < waiting.count {
      let place = waiting[next]
      next += 1
      isWaiting[place] = false
      let course = courses[place]
      guard let ready = ready(course, place, courses, index, begins),
        let begin = opening(course, after: ready, calendar, termPlaces, firstGrade),
        begin < begins[place] ?? .max
      else { continue }
      begins[place] = begin
      for asker in askers[place] where !isWaiting[asker] {
        isWaiting[asker] = true
        waiting.append(asker)
      }
    }
    return begins
  }

  /// The first term in which everything is done that a course asks for.
  private static func ready(
    _ course: SchoolCourse, _ place: Int, _ courses: [SchoolCourse], _ index: [String: Int], _ begins: [Int?]
  ) -> Int? {
    var ready = 0
    if let rule = course.prerequisites {
      guard let done = done(rule, courses, index, begins) else { return nil }
      ready = done
    }
    for id in course.corequisites {
      guard let other = index[id], other != place else { continue }
      // Two courses that ask for each other are taken together.
      if courses[other].corequisites.contains(course.id) { continue }
      guard let begin = begins[other] else { return nil }
      ready = max(ready, begin)
    }
    return ready
  }

  private static func done(
    _ rule: PrerequisiteRule, _ courses: [SchoolCourse], _ index: [String: Int], _ begins: [Int?]
  ) -> Int? {
    switch rule {
    case .course(let id, _):
      // A course that is not there is an error of its own.
      guard let place = index[id] else { return 0 }
      return begins[place].map { $0 + courses[place].length }
    case .recommended, .approval: return 0
    case .all(let rules):
      var latest = 0
      for rule in rules {
        guard let term = done(rule, courses, index, begins) else { return nil }
        latest = max(latest, term)
      }
      return latest
    case .any(let rules): return rules.compactMap { done($0, courses, index, begins) }.min()
    }
  }

  /// The first term from one on in which a course may begin.
  private static func opening(
    _ course: SchoolCourse, after ready: Int, _ calendar: SchoolCalendar, _ termPlaces: [String: Int],
    _ firstGrade: Int
  ) -> Int? {
    let terms = max(1, calendar.terms.count)
    let lastGrade = max(calendar.grades.upperBound, firstGrade)
    let open = Set(course.terms.compactMap { termPlaces[$0] })
    let first = max(ready, (course.grades.lowerBound - firstGrade) * terms)
    let last = (min(course.grades.upperBound, lastGrade) - firstGrade + 1) * terms - 1
    let end = (lastGrade - firstGrade + 1) * terms - course.length
    guard first <= min(last, end) else { return nil }
    return (first...min(last, end)).first { open.isEmpty || open.contains($0 % terms) }
  }
}
