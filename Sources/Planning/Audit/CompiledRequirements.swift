/// Requirement sets made ready for many audits, with a catalogue of courses whose places in them are known
/// beforehand. A course that the catalogue lacks, or has otherwise, counts all the same; it takes longer.
public struct CompiledRequirements: Sendable {
  let tables: RequirementTables
  /// The places of courses in the catalogue.
  private let places: [String: Int]
  private let courses: [SchoolCourse]
  private let leavesOfCourse: [LeafMask]

  /// Prepares sets that are audited together. Throws `AuditError`.
  public init(_ sets: [RequirementSet], courses: [SchoolCourse] = []) throws(AuditError) {
    tables = try RequirementTables(sets)
    places = Dictionary(courses.enumerated().map { ($1.id, $0) }) { _, last in last }
    self.courses = courses
    let tables = self.tables
    leavesOfCourse = courses.map { tables.leaves(for: $0) }
  }

  /// The sets, in the order in which they were given.
  public var sets: [RequirementSet] { tables.sets }

  /// The priorities that `AuditObjective` counts by, in ascending order.
  public var priorities: [Int] { tables.priorities }

  func leaves(for course: SchoolCourse) -> LeafMask {
    if let place = places[course.id], courses[place].countsLike(course) { return leavesOfCourse[place] }
    return tables.leaves(for: course)
  }

  /// The same for a course on a record, field by field: nothing is copied for it.
  private func leaves(_ record: LearnerRecord, _ place: Int) -> LeafMask {
    if let known = places[record.courses[place].course.id],
      courses[known].level == record.courses[place].course.level,
      courses[known].sced == record.courses[place].course.sced,
      courses[known].subjects == record.courses[place].course.subjects,
      courses[known].pathways == record.courses[place].course.pathways
    {
      return leavesOfCourse[known]
    }
    return tables.leaves(for: record.courses[place].course)
  }

  func audited(_ record: LearnerRecord, _ scope: AuditScope) throws(AuditError) -> AuditCase {
    try AuditCase(tables, record, scope: scope) { leaves(record, $0) }
  }

  func objective(_ score: Score) -> AuditObjective {
    let figures = PriorityPlace.figures(score.met, tables.places)
    return AuditObjective(
      satisfied: figures.counts, missing: figures.missing, doubleCounted: score.doubles,
      steersHonoured: score.steers)
  }
}

extension SchoolCourse {
  /// Whether a choice of courses cannot tell the two apart.
  func countsLike(_ other: SchoolCourse) -> Bool {
    id == other.id && level == other.level && sced == other.sced && subjects == other.subjects
      && pathways == other.pathways
  }
}
