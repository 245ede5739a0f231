/// The high school courses of a roadmap. Curated.
public struct RoadmapCourses: Hashable, Sendable {
  /// The classic pathways whose courses these are, where the pathway has none of its own: those that went
  /// mainly into it.
  public let borrowedFrom: [PathwayID]
  /// The technical courses, in sequence.
  public let technical: [CourseStep]
  /// The general courses, by grade and subject.
  public let general: [GeneralCourse]

  /// The high school courses of a roadmap.
  public init(borrowedFrom: [PathwayID], technical: [CourseStep], general: [GeneralCourse]) {
    self.borrowedFrom = borrowedFrom
    self.technical = technical
    self.general = general
  }
}
