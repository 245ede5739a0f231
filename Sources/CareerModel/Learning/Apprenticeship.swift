/// A registered apprenticeship occupation.
public struct Apprenticeship: Hashable, Sendable {
  /// Its RAPIDS code.
  public let rapids: String
  /// Its title.
  public let title: String
  /// Length in hours when it is time-based, as published.
  public let timeBasedHours: String?

  /// An apprenticeship.
  public init(rapids: String, title: String, timeBasedHours: String?) {
    self.rapids = rapids
    self.title = title
    self.timeBasedHours = timeBasedHours
  }
}
