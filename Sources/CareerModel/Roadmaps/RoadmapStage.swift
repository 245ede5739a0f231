/// A stage of schooling on a roadmap, in the order in which one comes through.
public enum RoadmapStage: String, Sendable, CaseIterable, Comparable {
  /// Grades 9 to 12, up to the diploma.
  case highSchool = "high-school"
  /// A certificate, of one term to one year.
  case certificate
  /// A registered apprenticeship.
  case apprenticeship
  /// An associate degree.
  case associate
  /// A bachelor's degree.
  case bachelor
  /// A master's degree or a doctorate.
  case beyond

  /// Its place in the order, from 0.
  public var rank: Int { Self.allCases.firstIndex(of: self)! }

  /// Earlier stages sort first.
  public static func < (left: RoadmapStage, right: RoadmapStage) -> Bool { left.rank < right.rank }
}
