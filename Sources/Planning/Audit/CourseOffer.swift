/// Courses that could be taken, sorted by the requirements that they count toward: made once for many audits.
public struct CourseOffer: Sendable {
  /// The courses of each leaf.
  let courses: [[SchoolCourse]]

  /// Sorts courses by the requirements of some sets.
  public init(_ courses: [SchoolCourse], for requirements: CompiledRequirements) {
    var sorted = Array(repeating: [SchoolCourse](), count: requirements.tables.leaves.count)
    for course in courses { requirements.leaves(for: course).forEachBit { sorted[$0].append(course) } }
    self.courses = sorted
  }
}
