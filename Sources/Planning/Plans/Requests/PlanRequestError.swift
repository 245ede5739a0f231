/// Why a request is no problem that can be planned in a pack.
public enum PlanRequestError: Error, Sendable, Equatable {
  /// The pack has no such requirement set or program of study; the nearest that it has.
  case unknownGoal(String, near: [String])
  /// A goal that asks for nothing: a program of study without courses.
  case emptyGoal(String)
  /// There is no goal and no diploma for the class.
  case noGoal(graduation: Int?)
  /// The pack says nothing of terms and periods.
  case noCalendar(pack: String)
  /// A term that the calendar does not have, such as `13-fall`.
  case unknownTerm(String, known: [String])
  /// A school that the pack does not have.
  case unknownSchool(String, known: [String])
  /// A course that the pack does not have is locked, refused or wanted.
  case unknownCourse(String, near: String?)
  /// The figures cannot be handled.
  case problem(PlanError)
}
