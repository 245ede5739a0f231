/// A step in a pathway's sequence of technical courses.
public struct CourseStep: Hashable, Sendable {
  /// How far along the sequence a course stands.
  public enum Stage: String, Sendable, CaseIterable {
    /// A first course, open to all.
    case introductory
    /// A second course.
    case intermediate
    /// A demanding course for those who stay with the field.
    case advanced
    /// A course that brings the sequence together.
    case capstone
    /// Learning at a workplace.
    case workplace
  }

  /// Its place in the sequence, from 1.
  public let position: Int
  /// How far along it stands.
  public let stage: Stage
  /// The usual grade, 9 to 12.
  public let grade: Int
  /// The course.
  public let course: SCEDCode

  /// A step.
  public init(position: Int, stage: Stage, grade: Int, course: SCEDCode) {
    self.position = position
    self.stage = stage
    self.grade = grade
    self.course = course
  }
}
