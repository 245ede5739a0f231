import CareerModel
public import Planning

/// A problem to plan as one JSON file that needs no pack: terms, courses, requirements, the record and wishes.
/// docs/planning.md describes it.
public struct ProblemFile: Sendable, Equatable {
  /// What is to be planned.
  public let problem: PlanProblem

  /// The most bytes that a file may have: a thousand courses with their rules.
  public static let mostBytes = 4 * 1_024 * 1_024

  /// Reads a file strictly: a key it does not know is an error that names it.
  public init(json bytes: some Collection<UInt8>) throws(ProblemFileError) {
    guard bytes.count <= Self.mostBytes else { throw .tooLarge }
    let value: Any
    do throws(ParsedJSON.Damage) {
      value = try ParsedJSON.value(bytes)
    } catch {
      throw .notJSON(reason: error.reason)
    }
    let file = try ProblemObject(
      value, "the file",
      keys: [
        "terms", "courses", "requirements", "record", "milestones", "exceptions", "expected", "school",
        "limits",
        "locked", "refused", "wanted", "agreements", "present",
      ])
    let courses = try file.objects("courses").map { value throws(ProblemFileError) in try value.course() }
    let byID = Dictionary(courses.map { ($0.id, $0) }) { first, _ in first }
    var record = LearnerRecord()
    record.courses = try file.objects("record", isOptional: true).enumerated().map {
      number, value throws(ProblemFileError) in try value.record(number, byID)
    }
    record.milestones = Set(try file.texts("milestones"))
    record.exceptions = try file.objects("exceptions", isOptional: true).map {
      value throws(ProblemFileError) in
      try value.exception()
    }
    let present =
      file.has("present")
      ? try file.objects("present").map { value throws(ProblemFileError) in try value.planned() } : nil
    let terms = try file.objects("terms").map { value throws(ProblemFileError) in try value.term() }
    let requirements = try file.objects("requirements").map { value throws(ProblemFileError) in
      try value.requirementSet()
    }
    let locked = try file.objects("locked", isOptional: true).map { value throws(ProblemFileError) in
      try value.planned()
    }
    let wanted = try file.objects("wanted", isOptional: true).map { value throws(ProblemFileError) in
      try value.wanted()
    }
    let agreements = try file.objects("agreements", isOptional: true).map { value throws(ProblemFileError) in
      try value.agreement()
    }
    let school = try file.optionalText("school")
    let (expected, refused) = (Set(try file.texts("expected")), try file.texts("refused"))
    let limits = try file.object("limits")?.limits() ?? LoadLimits()
    do throws(PlanError) {
      problem = try PlanProblem(
        terms: terms, courses: courses, requirements: requirements, record: record,
        expectedMilestones: expected,
        school: school, limits: limits, locked: locked, refused: refused, wanted: wanted,
        agreements: agreements,
        present: present)
    } catch {
      throw .problem(error)
    }
  }
}
