public import CareerModel

/// A program of study: a pathway's courses at school and what they lead to after it (20 U.S.C. 2302(41)).
public struct ProgramOfStudy: Sendable, Equatable {
  /// A program at a college that carries on.
  public struct Continuation: Sendable, Equatable {
    /// The college; `nil` in a template, which names none.
    public var college: UnitID?
    /// What is studied.
    public var program: CIPCode
    /// What it ends with.
    public var award: AwardLevel

    /// A program at a college.
    public init(college: UnitID?, program: CIPCode, award: AwardLevel) {
      self.college = college
      self.program = program
      self.award = award
    }
  }

  /// Its name in files and addresses.
  public var id: String
  /// Its name for people.
  public var title: String
  /// The career pathway that it belongs to.
  public var pathway: PathwayID
  /// Courses at school, from the first to the last, by id: each step is one of several.
  public var sequence: [[String]]
  /// What completes it.
  public var requirement: Requirement?
  /// Programs at colleges.
  public var continuations: [Continuation]
  /// Credentials earned on the way.
  public var credentials: [CredentialID]
  /// Kinds of work-based learning, in the pack's words.
  public var workBasedLearning: [String]
  /// Where one can get in, in the pack's words: grades or stages.
  public var entryPoints: [String]
  /// Where one can get off with something in hand.
  public var exitPoints: [String]
  /// The standards that its courses teach, in the pack's words.
  public var standards: [String]
  /// What shows that industry needs it: figures, or who advised; in the pack's words.
  public var industryNeeds: [String]

  /// A program of study.
  public init(
    id: String, title: String, pathway: PathwayID, sequence: [[String]] = [], requirement: Requirement? = nil,
    continuations: [Continuation] = [], credentials: [CredentialID] = [], workBasedLearning: [String] = [],
    entryPoints: [String] = [],
    exitPoints: [String] = [], standards: [String] = [], industryNeeds: [String] = []
  ) {
    self.id = id
    self.title = title
    self.pathway = pathway
    self.sequence = sequence
    self.requirement = requirement
    self.continuations = continuations
    self.credentials = credentials
    self.workBasedLearning = workBasedLearning
    self.entryPoints = entryPoints
    self.exitPoints = exitPoints
    self.standards = standards
    self.industryNeeds = industryNeeds
  }
}
