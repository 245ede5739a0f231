/// How one course stands in its curriculum's prerequisites.
public struct CourseMeasures: Hashable, Sendable {
  /// How many courses cannot be taken before this one is passed, directly or through others.
  public let blocking: Int
  /// How many courses the longest chain of prerequisites through this one has, itself included.
  public let delay: Int
  /// The sum of the lengths, in courses, of all chains that run through this course from one that asks for
  /// nothing to one that nothing asks for. A course at either end has 0; `nil` where the sum is beyond 2^63.
  public let centrality: Int?
  /// How many courses it asks for directly.
  public let prerequisites: Int
  /// How many courses ask for it directly.
  public let followers: Int

  /// Delay and blocking together.
  public var complexity: Int { delay + blocking }
}
