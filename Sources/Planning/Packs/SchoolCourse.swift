public import CareerModel

/// A course that a school teaches.
public struct SchoolCourse: Sendable, Equatable {
  /// How demanding it is.
  public enum Level: String, Sendable, CaseIterable {
    case general
    case honors
    case advancedPlacement = "ap"
    case internationalBaccalaureate = "ib"
    case college
  }

  /// The district's own number or short name.
  public var id: String
  /// Its name for people.
  public var title: String
  /// Its code in the School Courses for the Exchange of Data.
  public var sced: SCEDCode?
  /// Credit for the whole course.
  public var credits: Credits
  /// How many terms it takes.
  public var length: Int
  /// Terms that it can begin in, by id; none means any.
  public var terms: [String]
  /// Grades that may take it.
  public var grades: ClosedRange<Int>
  /// Schools that have it, by id; none means all.
  public var schools: [String]
  /// What has to be taken before it.
  public var prerequisites: PrerequisiteRule?
  /// Courses to be taken before it or at the same time, by id.
  public var corequisites: [String]
  /// Courses that teach the same, such as its general form of an honors course, by id: nobody takes both.
  public var sameAs: [String]
  /// How demanding it is.
  public var level: Level
  /// Points added to a grade of this course in a weighted average, in hundredths.
  public var weight: Int
  /// What it counts as: subjects in the pack's own words, such as `english`, `laboratory-science`.
  public var subjects: [String]
  /// Career pathways that it belongs to.
  public var pathways: [PathwayID]

  /// A course.
  public init(
    id: String, title: String, sced: SCEDCode? = nil, credits: Credits, length: Int = 1, terms: [String] = [],
    grades: ClosedRange<Int> = 9...12, schools: [String] = [], prerequisites: PrerequisiteRule? = nil,
    corequisites: [String] = [], sameAs: [String] = [], level: Level = .general, weight: Int = 0,
    subjects: [String] = [],
    pathways: [PathwayID] = []
  ) {
    self.id = id
    self.title = title
    self.sced = sced
    self.credits = credits
    self.length = length
    self.terms = terms
    self.grades = grades
    self.schools = schools
    self.prerequisites = prerequisites
    self.corequisites = corequisites
    self.sameAs = sameAs
    self.level = level
    self.weight = weight
    self.subjects = subjects
    self.pathways = pathways
  }
}
