public import CareerModel

/// What a state or a district teaches and asks for, as data: its calendar, courses, agreements, programs of study
/// and requirements. A district's pack extends its state's.
public struct Pack: Sendable, Equatable {
  /// Whose pack it is.
  public enum Owner: String, Sendable, CaseIterable {
    case state
    case district
    /// Nobody's: patterns to copy from.
    case template
  }

  /// Its name in files and addresses: `wa`, `example-district`.
  public var id: String
  /// Its name for people.
  public var title: String
  /// Whose it is.
  public var owner: Owner
  /// The state whose rules it has or lives under; `nil` for templates.
  public var state: StateCode?
  /// The pack that it extends, by its id.
  public var extends: String?
  /// Whether it is made up to show how a pack works; said wherever it is shown.
  public var isDemonstration: Bool
  /// Years, terms and periods; `nil` for a state that leaves them to its districts.
  public var calendar: SchoolCalendar?
  /// What is taught, in the order of their ids.
  public var courses: [SchoolCourse]
  /// Dual credit and articulation.
  public var agreements: [CreditAgreement]
  /// Programs of study.
  public var programs: [ProgramOfStudy]
  /// Diplomas, endorsements, graduation pathways, seals, admission sets.
  public var requirements: [RequirementSet]
  /// What a learning plan must have, by when, and who approves it.
  public var planRules: [PlanRule]
  /// Rules that the pack leaves out, and why.
  public var missing: [MissingRule]

  /// A pack without contents.
  public init(
    id: String, title: String, owner: Owner, state: StateCode?, extends: String? = nil,
    isDemonstration: Bool = false, calendar: SchoolCalendar? = nil, courses: [SchoolCourse] = [],
    agreements: [CreditAgreement] = [], programs: [ProgramOfStudy] = [], requirements: [RequirementSet] = [],
    planRules: [PlanRule] = [], missing: [MissingRule] = []
  ) {
    self.id = id
    self.title = title
    self.owner = owner
    self.state = state
    self.extends = extends
    self.isDemonstration = isDemonstration
    self.calendar = calendar
    self.courses = courses
    self.agreements = agreements
    self.programs = programs
    self.requirements = requirements
    self.planRules = planRules
    self.missing = missing
  }
}
