/// What has to be shown, as a tree.
public struct Requirement: Sendable, Equatable {
  /// What it asks for.
  public indirect enum Rule: Sendable, Equatable {
    /// All of them.
    case all([Requirement])
    /// At least so many of them; one makes it a choice.
    case some(Int, of: [Requirement])
    /// At least so much credit from courses, each with at least a grade.
    case credits(Credits, from: CourseChoice, minimum: LetterGrade?)
    /// At least so many courses, each with at least a grade.
    case courses(Int, from: CourseChoice, minimum: LetterGrade?)
    /// At least an average of points, in hundredths, over the graded courses.
    case average(Int, over: CourseChoice)
    /// Something that is not a course, by id: service hours, an exam, a credential.
    case milestone(String)
  }

  /// Its name, the only one in its set.
  public var id: String
  /// Its name for people.
  public var title: String
  /// What it asks for.
  public var rule: Rule
  /// Which comes first when not all can be met: 0 before 1. Children without their own have their parent's.
  public var priority: Int
  /// Where it stands.
  public var citation: Citation?

  /// A requirement.
  public init(id: String, title: String, rule: Rule, priority: Int = 0, citation: Citation? = nil) {
    self.id = id
    self.title = title
    self.rule = rule
    self.priority = priority
    self.citation = citation
  }
}

extension Requirement {
  /// Those directly below it.
  public var children: [Requirement] {
    switch rule {
    case .all(let children), .some(_, let children): children
    default: []
    }
  }
}
