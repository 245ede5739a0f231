import Planning
import Testing

@Suite("A curriculum to balance")
struct BalanceProblemTests {
  @Test("Figures that cannot be are named, with the course they belong to")
  func outOfRange() {
    let most = BalanceProblem.mostCredits
    check(.outOfRange(.periods, 0, allowed: 1...100)) { $0.periods = 0 }
    check(.outOfRange(.periods, 101, allowed: 1...100)) { $0.periods = 101 }
    check(.outOfRange(.minCredits, -1, allowed: 0...(1_000 * most))) { $0.minCredits = -1 }
    check(.outOfRange(.maxCredits, .max, allowed: 0...(1_000 * most))) { $0.maxCredits = .max }
    check(.outOfRange(.minCourses, -3, allowed: 0...1_000)) { $0.minCourses = -3 }
    check(.outOfRange(.maxCourses, 1_001, allowed: 0...1_000)) { $0.maxCourses = 1_001 }
    check(.outOfRange(.courses, 0, allowed: 1...1_000)) { $0.credits = [] }
    check(.outOfRange(.courses, 1_001, allowed: 1...1_000)) { $0.credits = Array(repeating: 1, count: 1_001) }
    check(.outOfRange(.credits, -2, allowed: 0...most, course: 3)) { $0.credits = [1, 1, -2] }
    check(.outOfRange(.credits, most + 1, allowed: 0...most, course: 1)) { $0.credits = [most + 1] }
  }

  @Test("Bounds that exclude each other are an error, bounds that no plan keeps are not")
  func bounds() throws {
    check(.crossedBounds(.minCredits, 5, .maxCredits, 4)) { ($0.minCredits, $0.maxCredits) = (5, 4) }
    check(.crossedBounds(.minCourses, 3, .maxCourses, 2)) { ($0.minCourses, $0.maxCourses) = (3, 2) }
    _ = try SmallProblem(minCredits: 50, credits: [1]).problem()
  }

  @Test("Prerequisites have to name courses that exist")
  func unknown() {
    for number in [0, 4, -1] {
      check(.prerequisites(.unknownCourse(number, place: 2, courses: 3))) {
        $0.credits = [1, 1, 1]
        $0.pairs = [(1, 2), (number, 3)]
      }
    }
  }

  @Test("A circle of prerequisites is named course by course")
  func cycle() {
    check(.prerequisites(.cycle([2]))) { ($0.credits, $0.pairs) = ([1, 1], [(1, 2), (2, 2)]) }
    let small = SmallProblem(
      credits: Array(repeating: 1, count: 5), pairs: [(1, 2), (2, 4), (4, 3), (3, 2), (3, 5)])
    let error = #expect(throws: BalanceError.self) { try small.problem() }
    if case .prerequisites(.cycle(let courses)) = error {
      #expect(courses.sorted() == [2, 3, 4])
      for (index, course) in courses.enumerated() {
        let next = courses[(index + 1) % courses.count]
        #expect(small.pairs.contains { $0 == (course, next) }, "\(course) before \(next)")
      }
    } else {
      Issue.record("\(String(describing: error))")
    }
  }

  private func check(_ expected: BalanceError, _ change: (inout SmallProblem) -> Void) {
    var small = SmallProblem(credits: [1])
    change(&small)
    #expect(throws: expected) { try small.problem() }
  }
}
