import Planning
import Testing

@testable import Planning

@Suite("Which courses can be reached")
struct CourseReachTests {
  private let calendar = SchoolCalendar(terms: ["fall", "spring"], grades: 9...12, periods: 6)

  private func course(
    _ id: String, length: Int = 1, terms: [String] = [], grades: ClosedRange<Int> = 9...12,
    after rule: PrerequisiteRule? = nil, with corequisites: [String] = []
  ) -> SchoolCourse {
    SchoolCourse(
      id: id, title: id, credits: Credits(1), length: length, terms: terms, grades: grades,
      prerequisites: rule,
      corequisites: corequisites)
  }

  private func needs(_ id: String) -> PrerequisiteRule { .course(id, minimum: nil) }

  private func reach(_ courses: [SchoolCourse]) -> [CourseReach.Reach] {
    let reach = CourseReach(courses, calendar: calendar)
    return courses.indices.map { reach.reach($0) }
  }

  @Test("A chain is as long as its courses, and waits for the term and the grade")
  func chain() {
    let courses = [
      course("C", after: needs("B")), course("A", length: 2, terms: ["fall"]),
      course("B", terms: ["spring"], grades: 10...12, after: needs("A")),
    ]
    #expect(reach(courses) == [.from(4), .from(0), .from(3)])
  }

  @Test("Of alternatives the earliest counts, of several the latest; what is recommended does not wait")
  func rules() {
    let courses = [
      course("A"), course("B", grades: 11...12),
      course("ANY", after: .any([needs("A"), needs("B")])),
      course("ALL", after: .all([needs("A"), needs("B")])),
      course("REC", after: .recommended("B", minimum: nil)),
      course("OK", after: .any([needs("B"), .approval])),
      course("NONE", after: needs("UNKNOWN")),
    ]
    #expect(reach(courses) == [.from(0), .from(4), .from(1), .from(5), .from(0), .from(0), .from(0)])
  }

  @Test("A circle with a way around it can be reached, one without cannot")
  func circles() {
    let around = [
      course("A", after: .any([needs("B"), needs("C")])), course("B", after: needs("A")), course("C"),
    ]
    #expect(reach(around) == [.from(1), .from(2), .from(0)])
    let closed = [
      course("A", after: .any([needs("B"), needs("C")])), course("B", after: needs("A")),
      course("C", after: needs("B")),
    ]
    #expect(reach(closed) == [.blocked, .blocked, .blocked])
  }

  @Test("What comes too late cannot be taken, and says from when it could")
  func tooLate() {
    let courses = [
      course("A", length: 2, terms: ["fall"], grades: 12...12), course("B", after: needs("A")),
      course("LONG", length: 9), course("YOUNG", grades: 9...9, after: needs("C")),
      course("C", grades: 10...12),
    ]
    #expect(
      reach(courses) == [.from(6), .tooLate(ready: 8), .tooLate(ready: 0), .tooLate(ready: 3), .from(2)])
  }

  @Test("Courses taken together begin together; one that is asked for in turn is no circle")
  func together() {
    let courses = [
      course("A", with: ["LAB"]), course("LAB", grades: 10...12, with: ["A"]), course("B", with: ["LAB"]),
    ]
    #expect(reach(courses) == [.from(0), .from(2), .from(2)])
  }

  @Test("Courses before the first grade of the calendar come first")
  func middleSchool() {
    let courses = [course("ALG1", length: 2, grades: 8...9), course("GEO", length: 2, after: needs("ALG1"))]
    #expect(reach(courses) == [.from(0), .from(2)])
  }

  @Test("A chain of ten thousand courses, the last one first, is settled at once")
  func long() {
    let count = 10_000
    let courses = (0..<count).map { number in
      course("C\(number)", after: number + 1 < count ? needs("C\(number + 1)") : nil)
    }
    let start = ContinuousClock.now
    let reach = CourseReach(courses, calendar: calendar)
    #expect(reach.reach(count - 1) == .from(0))
    #expect(reach.reach(count - 9) == .tooLate(ready: 8))
    #expect(reach.reach(0) == .blocked)
    #expect(ContinuousClock.now - start < .seconds(10))
  }
}
