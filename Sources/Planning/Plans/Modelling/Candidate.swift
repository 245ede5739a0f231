/// A course that a plan may have, with what is true or false of it.
struct Candidate {
  /// A term in which it may begin, by its place.
  struct Start {
    let term: Int
    let literal: Literal
  }

  let course: SchoolCourse
  /// Whether it is in the plan.
  let taken: Literal
  let starts: [Start]

  /// Starts in so early a term that it is over when another begins.
  func ended(before term: Int) -> [Literal] {
    starts.filter { $0.term + course.length <= term }.map(\.literal)
  }

  /// Starts in a term or before it.
  func begun(by term: Int) -> [Literal] { starts.filter { $0.term <= term }.map(\.literal) }
}
