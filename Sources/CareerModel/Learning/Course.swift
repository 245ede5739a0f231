/// A secondary course of the SCED.
public struct Course: Hashable, Sendable, Identifiable {
  /// Its SCED code.
  public let code: SCEDCode
  /// Its title.
  public let title: String
  /// The classic pathways it serves as a technical course.
  public let pathways: [PathwayID]

  /// A course.
  public init(code: SCEDCode, title: String, pathways: [PathwayID]) {
    self.code = code
    self.title = title
    self.pathways = pathways
  }

  /// The code names the course.
  public var id: SCEDCode { code }
}
