public import CareerModel

/// The facts that the network of routes is built from. Codes and numbers only; see `docs/routes.md`.
public struct RouteFacts: Sendable {
  /// Every occupation.
  public var occupations: [OccupationFacts] = []
  /// Every program.
  public var programs: [CIPCode] = []
  /// Every college that has programs.
  public var colleges: [CollegeFacts] = []
  /// Programs by college and award; `college` is a place in `colleges`.
  public var offerings: [OfferingFacts] = []
  /// Every credential.
  public var credentials: [CredentialFacts] = []
  /// Every registered apprenticeship, those that stand for others of their occupation first.
  public var apprenticeships: [ApprenticeshipFacts] = []
  /// What counts toward what.
  public var stacking: [StackingFacts] = []
  /// Lengths and admissions that differ from the usual.
  public var studyRules: [StudyRuleFacts] = []

  /// No facts yet.
  public init() {}
}

/// An occupation: what it asks for and what it pays.
public struct OccupationFacts: Sendable {
  /// Experience in related work that BLS names.
  public enum Experience: Int, Sendable, Comparable {
    /// None.
    case none
    /// Less than five years.
    case some
    /// Five years or more.
    case long

    /// Less experience sorts first.
    public static func < (left: Experience, right: Experience) -> Bool { left.rawValue < right.rawValue }
  }

  /// Its code.
  public let code: OccupationCode
  /// O*NET's shares of answers on required education, by category 1 to 12, in percent.
  public var shares: [AnswerShares.Share] = []
  /// The schooling that BLS names.
  public var typicalEducation: TypicalEducation?
  /// The experience that BLS names.
  public var experience = Experience.none
  /// BLS names an apprenticeship as the training.
  public var needsApprenticeship = false
  /// The clusters it belongs to.
  public var clusters: Set<ClusterID> = []
  /// Programs that prepare for it.
  public var programs: [CIPCode] = []
  /// Related occupations, the closest first.
  public var related: [OccupationCode] = []
  /// Licenses that all or nearly all states ask for: one of each group.
  public var licences: [[CredentialID]] = []
  /// Registered apprenticeships, by RAPIDS code, those that stand for others first.
  public var apprenticeships: [String] = []
  /// Yearly pay that one in ten earns less than.
  public var lowPay: Money?
  /// Yearly pay that one in four earns less than.
  public var lowerPay: Money?
  /// Typical yearly pay.
  public var typicalPay: Money?
  /// Typical yearly pay by state.
  public var statePay: [StateCode: Money] = [:]
  /// Licenses that a state's own list names, by state.
  public var stateLicences: [StateCode: [String]] = [:]

  /// An occupation of which nothing is known yet.
  public init(code: OccupationCode) { self.code = code }
}

/// A college: where it is, what it costs a year, how many finish.
public struct CollegeFacts: Sendable {
  /// Its UNITID.
  public let id: UnitID
  /// Its state.
  public let state: StateCode
  /// Whether it is a public one.
  public let isPublic: Bool
  /// The longest programs it has.
  public let level: Institution.Level?
  /// Tuition and fees of residents a year.
  public let residentTuition: Money?
  /// Tuition and fees of everyone else.
  public let nonresidentTuition: Money?
  /// The share of students who finish, 0 to 1.
  public let completion: Double?

  /// A college.
  public init(
    id: UnitID, state: StateCode, isPublic: Bool, level: Institution.Level?, residentTuition: Money?,
    nonresidentTuition: Money?, completion: Double?
  ) {
    self.id = id
    self.state = state
    self.isPublic = isPublic
    self.level = level
    self.residentTuition = residentTuition
    self.nonresidentTuition = nonresidentTuition
    self.completion = completion
  }
}

/// A program at a college.
public struct OfferingFacts: Sendable {
  /// The college, by its place in the list.
  public let college: Int
  /// The program.
  public let program: CIPCode
  /// The award.
  public let award: Award

  /// A program at a college.
  public init(college: Int, program: CIPCode, award: Award) {
    self.college = college
    self.program = program
    self.award = award
  }
}

/// A registered apprenticeship.
public struct ApprenticeshipFacts: Sendable {
  /// Its RAPIDS code.
  public let rapids: String
  /// Its length in hours, where known.
  public let hours: Int?
  /// The occupations it leads to.
  public let occupations: [OccupationCode]

  /// An apprenticeship.
  public init(rapids: String, hours: Int?, occupations: [OccupationCode]) {
    self.rapids = rapids
    self.hours = hours
    self.occupations = occupations
  }
}

/// A credential and what it takes.
public struct CredentialFacts: Sendable {
  /// Something that it takes.
  public enum Requirement: Hashable, Sendable {
    /// A high school diploma.
    case diploma
    /// An award of a level or more, in a field.
    case award(AwardLevel, FieldPattern)
    /// Another credential.
    case credential(CredentialID)
    /// One of some apprenticeships, by RAPIDS code.
    case apprenticeship([String])
    /// Months of work in one of some occupations.
    case experience([OccupationCode], months: Int)
    /// Months of a full-time course, and its cost.
    case training(months: Int, cost: Money)
    /// Months of paid practice under supervision.
    case practice(months: Int)
    /// An age in years.
    case age(Int)
    /// Months from eligible to holding it, and the cost of exam and application.
    case exam(months: Int, cost: Money?)
  }

  /// Its id.
  public let id: CredentialID
  /// Whether it can be earned in high school.
  public let isEarnedInHighSchool: Bool
  /// Ways to it; all of a way is needed. None where nobody has written down what it takes.
  public let ways: [[Requirement]]

  /// A credential.
  public init(id: CredentialID, isEarnedInHighSchool: Bool, ways: [[Requirement]]) {
    self.id = id
    self.isEarnedInHighSchool = isEarnedInHighSchool
    self.ways = ways
  }
}

/// What one holds, and how much of a program it counts for.
public struct StackingFacts: Sendable {
  /// What one holds.
  public enum Held: Hashable, Sendable {
    case award(AwardLevel, FieldPattern)
    case credential(CredentialID)
    case apprenticeship(String)
  }

  /// What one holds.
  public let held: Held
  /// The level of the program.
  public let level: AwardLevel
  /// Its fields.
  public let fields: FieldPattern
  /// The share that it saves, in percent.
  public let percent: Int
  /// Why it counts.
  public let basis: CountedCredit.Basis

  /// What counts toward a program.
  public init(
    held: Held, level: AwardLevel, fields: FieldPattern, percent: Int, basis: CountedCredit.Basis
  ) {
    self.held = held
    self.level = level
    self.fields = fields
    self.percent = percent
    self.basis = basis
  }
}

/// Programs of unusual length or admission.
public struct StudyRuleFacts: Sendable {
  /// Their level.
  public let level: AwardLevel
  /// Their fields, as one prefix or several.
  public let fields: FieldPattern
  /// How many digits the prefix has: the longer one wins.
  public let precision: Int
  /// Months of full-time study, where unusual.
  public let months: Int?
  /// The fields of the bachelor's degrees that are accepted, where known.
  public let accepts: FieldPattern?
  /// A credential that has to be held.
  public let needs: CredentialID?

  /// A rule.
  public init(
    level: AwardLevel, fields: FieldPattern, precision: Int, months: Int?, accepts: FieldPattern?,
    needs: CredentialID?
  ) {
    self.level = level
    self.fields = fields
    self.precision = precision
    self.months = months
    self.accepts = accepts
    self.needs = needs
  }
}
