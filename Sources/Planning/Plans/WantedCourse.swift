/// A course that is wanted though no requirement asks for it, such as one that ends with a credential.
public struct WantedCourse: Sendable, Equatable, Hashable {
  /// The course, by id.
  public var course: String
  /// How much it is wanted, compared with others.
  public var weight: Int

  /// A wish.
  public init(course: String, weight: Int = 1) {
    self.course = course
    self.weight = weight
  }
}
