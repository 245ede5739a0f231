import Foundation
import Interchange
import Planning
import Testing

@Suite("Plans in the demonstration district")
struct DistrictPlanTests {
  private let pack: Pack
  /// A plan for nursing from grade 9 on.
  private let first: PlanResult

  init() throws {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    let path = folder.appendingPathComponent("Packs/example-district").path
    let pack = try #require(try PackReader.read(folder: path).whole)
    self.pack = pack
    first = PlanGenerator().plan(try Self.nursing().problem(in: pack))
  }

  private static func nursing() -> PlanRequest { PlanRequest(goals: ["nursing"], graduation: 2030) }

  private static let terms = [
    "9-fall", "9-spring", "10-fall", "10-spring", "11-fall", "11-spring", "12-fall", "12-spring",
  ]

  private func course(_ id: String) -> SchoolCourse { pack.courses.first { $0.id == id }! }

  /// The record some terms into the first plan: what is over has been passed, what is under way goes on, and the
  /// rest is planned.
  private func record(after term: String, grades: [String: LetterGrade] = [:]) -> LearnerRecord {
    let now = Self.terms.firstIndex(of: term)!
    var record = LearnerRecord()
    for (start, ids) in first.terms.enumerated() {
      for id in ids {
        let course = course(id)
        let isOver = start + course.length - 1 <= now
        let status: CourseRecord.Status = isOver ? .completed : start <= now ? .inProgress : .planned
        record.courses.append(
          CourseRecord(
            id: id, course: course, status: status, credits: course.credits,
            grade: isOver ? grades[id] ?? .b : nil, term: start))
      }
    }
    return record
  }

  private static func start(of id: String, in result: PlanResult, _ problem: PlanProblem) -> String? {
    zip(problem.terms, result.terms).first { $1.contains(id) }?.0.id
  }

  @Test("Algebra 1, failed in grade 9, is taken again, and little else changes")
  func failedAlgebra() throws {
    var request = Self.nursing()
    request.record = record(after: "9-spring", grades: ["ALG1": .f])
    request.keepsPlan = true
    let full = try request.problem(in: pack)
    #expect(full.terms.first?.id == "10-fall")
    // 24 credits fill every period of eight terms: what is lost cannot be made up within the school day.
    let none = PlanGenerator().plan(full)
    #expect(none.status == .infeasible && none.conflict.contains(.periods))
    // With one credit earned in summer school everything else fits.
    request.record.courses.append(
      CourseRecord(
        id: "summer",
        course: SchoolCourse(
          id: "SUMMER-ART", title: "Summer studio", credits: Credits(1), subjects: ["arts"]),
        status: .transferred, credits: Credits(1)))
    let problem = try request.problem(in: pack)
    let result = PlanGenerator().plan(problem)
    #expect(result.status == .optimal)
    #expect(Self.start(of: "ALG1", in: result, problem) == "10-fall")
    let changes = result.changes(from: problem)
    #expect(changes.count == result.objective?.changes)
    #expect(changes.contains(.added(course: "ALG1", to: "10-fall")))
    #expect(changes.count <= 8, "\(changes)")
    let kept = result.terms.joined().count { id in !changes.contains { "\($0)".contains("\"\(id)\"") } }
    #expect(kept >= 14)
  }

  @Test("A course that is moved takes along only what depends on it")
  func movedCourse() throws {
    let planned = PlanResult.planned(first, in: Self.terms)
    let term = try #require(planned.first { $0.course == "HEA210" }?.term)
    let other = term == "10-fall" ? "11-spring" : "10-fall"
    var request = Self.nursing()
    request.record = LearnerRecord(
      courses: planned.map { place in
        let course = course(place.course)
        return CourseRecord(
          id: course.id, course: course, status: .planned, credits: course.credits,
          term: Self.terms.firstIndex(of: place.term))
      })
    request.keepsPlan = true
    let same = PlanGenerator().plan(try request.problem(in: pack))
    #expect(same.objective?.changes == 0 && same.terms.map(Set.init) == first.terms.map(Set.init))
    request.locked = [PlannedCourse(course: "HEA210", term: other)]
    let problem = try request.problem(in: pack)
    let result = PlanGenerator().plan(problem)
    #expect(result.status == .optimal)
    let changes = result.changes(from: problem)
    #expect(changes.contains(.moved(course: "HEA210", from: term, to: other)))
    #expect(changes.count == 2, "One half-year course gives way: \(changes)")
  }

  @Test("Whoever stops early has something in hand, and the whole plan opens what the program leads to")
  func exits() throws {
    let problem = try Self.nursing().problem(in: pack)
    let exits = first.exits(problem)
    #expect(exits.map(\.term) == Self.terms)
    #expect(exits.map(\.credits) == exits.map(\.credits).sorted())
    let last = try #require(exits.last)
    #expect(
      last.credits == Credits(24)
        && last.met
          == ["wa-diploma", "example-diploma-2030", "nursing"].sorted { one, two in
            problem.requirements.firstIndex { $0.id == one }! < problem.requirements.firstIndex {
              $0.id == two
            }!
          }
    )
    #expect(last.programs(in: pack).flatMap(\.exitPoints).contains("certified nursing assistant"))
    for (exit, next) in zip(exits, exits.dropFirst()) {
      #expect(Set(exit.requirements).isSubset(of: next.requirements))
    }
    #expect(exits[0].met.isEmpty && exits[1].requirements.contains { $0.requirement == "algebra-1" })
    #expect(!last.requirements.contains { $0.requirement == "life-support" }, "No course makes the card.")
  }

  @Test("A problem that is written down is read back and planned the same")
  func writtenProblem() throws {
    var request = Self.nursing()
    request.record = record(after: "10-fall", grades: ["ALG1": .c])
    request.keepsPlan = true
    request.school = "south"
    request.limits = LoadLimits(leastCourses: 1, mostCourses: 6, mostCreditsPerYear: Credits(7))
    let problem = try request.problem(in: pack)
    let read = try ProblemFile(json: ProblemFile.json(problem)).problem
    #expect(read.terms == problem.terms && read.present == problem.present && read.limits == problem.limits)
    #expect(read.courses.map(\.prerequisites) == problem.courses.map(\.prerequisites))
    #expect(PlanGenerator().plan(read).objective == PlanGenerator().plan(problem).objective)
  }
}

extension PlanResult {
  fileprivate static func planned(_ result: PlanResult, in terms: [String]) -> [PlannedCourse] {
    zip(terms, result.terms).flatMap { term, courses in
      courses.map { PlannedCourse(course: $0, term: term) }
    }
  }
}
