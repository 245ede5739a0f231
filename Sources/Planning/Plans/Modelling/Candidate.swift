/// A course that a plan may have, with what is true or false of it. One object, because it is looked at all the time
/// and has many parts to copy.
final class Candidate: Sendable {
  /// A term in which it may begin, by its place.
  struct Start: Sendable {
    let term: Int
    let literal: Literal
    /// Whether it begins in this term or an earlier one.
    let begun: Literal
  }

  let course: SchoolCourse
  /// Whether it is in the plan.
  let taken: Literal
  let starts: [Start]

  init(course: SchoolCourse, taken: Literal, starts: [Start]) {
    self.course = course
    self.taken = taken
    self.starts = starts
  }

  /// Whether it is over when a term begins; `nil` where it cannot be.
  func ended(before term: Int) -> Literal? { starts.last { $0.term + course.length <= term }?.begun }

  /// Whether it begins in a term or before it; `nil` where it cannot.
  func begun(by term: Int) -> Literal? { starts.last { $0.term <= term }?.begun }
}
