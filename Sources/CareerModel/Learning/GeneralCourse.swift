/// A general course that serves a pathway, with its grade and subject.
public struct GeneralCourse: Hashable, Sendable {
  /// The general subjects.
  public enum Subject: String, Sendable, CaseIterable {
    /// English.
    case english
    /// Mathematics.
    case mathematics
    /// Science.
    case science
    /// Social studies.
    case socialStudies = "social-studies"
  }

  /// The usual grade, 9 to 12.
  public let grade: Int
  /// The subject.
  public let subject: Subject
  /// The course.
  public let course: SCEDCode

  /// A general course of a pathway.
  public init(grade: Int, subject: Subject, course: SCEDCode) {
    self.grade = grade
    self.subject = subject
    self.course = course
  }
}
