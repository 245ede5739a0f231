public import Planning

/// A learner's plan as a JSON file: courses done, under way and planned, milestones and exceptions; no name.
/// docs/plans.md describes it.
public struct PlanFile: Sendable, Equatable {
  /// The year of graduation, if the file says so.
  public let graduation: Int?
  /// The sets to look at, by id; none for the pack's diplomas.
  public let requirements: [String]
  /// What is done and planned.
  public let record: LearnerRecord

  /// The most bytes that a file may have.
  public static let mostBytes = 1_024 * 1_024
  /// The most courses that a file may have.
  public static let mostCourses = 400

  /// Reads a file against a pack: its courses by id, its terms by grade and name (`9-fall`).
  public init(json bytes: some Collection<UInt8>, in pack: Pack) throws(PlanFileError) {
    guard bytes.count <= Self.mostBytes else { throw .tooLarge }
    let value: Any
    do throws(ParsedJSON.Damage) {
      value = try ParsedJSON.value(bytes)
    } catch {
      throw .notJSON(reason: error.reason)
    }
    let file = try PlanObject(
      value, "the file", keys: ["class", "requirements", "courses", "milestones", "exceptions"])
    graduation = try file.whole("class", 1_990...2_100)
    let reading = PlanReading(pack)
    requirements = try file.words("requirements") ?? []
    for (index, id) in requirements.enumerated() {
      try reading.checkSet(id, "requirements, number \(index + 1)")
    }
    let courses = try file.list("courses", atMost: Self.mostCourses)
    var records: [CourseRecord] = []
    for (index, value) in courses.enumerated() {
      records.append(try reading.course(value, number: index + 1))
    }
    var exceptions: [LearnerRecord.Exception] = []
    for (index, value) in try file.list("exceptions", atMost: Self.mostCourses).enumerated() {
      exceptions.append(try reading.exception(value, "exceptions, number \(index + 1)", records))
    }
    record = LearnerRecord(
      courses: records, milestones: Set(try file.words("milestones") ?? []), exceptions: exceptions)
  }
}
