/// Requirements that may count the same course.
public struct SharingRule: Sendable, Equatable {
  /// Their ids. Within one set: any two of them. `SET/ID` names one of another set, `SET` the whole of it: then
  /// the rule limits what the sets share.
  public var requirements: [String]
  /// At most so much credit; `nil` for no limit.
  public var most: Credits?

  /// A rule.
  public init(requirements: [String], most: Credits? = nil) {
    self.requirements = requirements
    self.most = most
  }
}
