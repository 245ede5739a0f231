/// One course that has to be completed before another begins. Courses go by their number, from 1.
public struct Prerequisite: Hashable, Sendable {
  /// The course that comes first.
  public let before: Int
  /// The course that asks for it.
  public let after: Int

  /// A pair of courses, by number.
  public init(before: Int, after: Int) {
    self.before = before
    self.after = after
  }
}
