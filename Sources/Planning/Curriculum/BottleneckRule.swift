/// From how many direct connections on a course counts as a bottleneck: many courses lead into it, many wait
/// for it, or both together are many.
public struct BottleneckRule: Hashable, Sendable {
  /// At least so many prerequisites.
  public let prerequisites: Int
  /// At least so many courses that ask for it.
  public let followers: Int
  /// At least so many of both.
  public let connections: Int

  /// Three prerequisites, three followers, or five connections: a convention of ours, not a published one.
  public static let usual = BottleneckRule(prerequisites: 3, followers: 3, connections: 5)

  /// A rule.
  public init(prerequisites: Int, followers: Int, connections: Int) {
    self.prerequisites = prerequisites
    self.followers = followers
    self.connections = connections
  }

  /// Whether a course is a bottleneck.
  public func holds(for course: CourseMeasures) -> Bool {
    course.prerequisites >= prerequisites || course.followers >= followers
      || course.prerequisites + course.followers >= connections
  }
}
