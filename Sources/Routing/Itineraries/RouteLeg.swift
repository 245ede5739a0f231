public import CareerModel

/// One step of a route.
public struct RouteLeg: Hashable, Sendable {
  /// What one does.
  public enum Kind: String, Sendable, CaseIterable {
    /// Finish high school.
    case highSchool = "high-school"
    /// Study at a college.
    case study
    /// A registered apprenticeship.
    case apprenticeship
    /// Get a license or another credential.
    case licence = "license"
    /// Work in an occupation, to gain the experience that the next step asks for.
    case work
  }

  /// In what.
  public enum Subject: Hashable, Sendable {
    /// High school, from a grade on, with a credential that is earned there; without a grade it is an
    /// equivalency for those who go to no school.
    case highSchool(from: Int?, credential: CredentialID?)
    /// A program up to an award; the program is `nil` where any field will do.
    case study(Award, CIPCode?)
    /// An apprenticeship, by RAPIDS code.
    case apprenticeship(rapids: String)
    /// A credential.
    case credential(CredentialID)
    /// A license that the state's own list names.
    case stateLicence(title: String)
    /// An occupation.
    case work(OccupationCode)

    /// What one does.
    public var kind: Kind {
      switch self {
      case .highSchool: .highSchool
      case .study: .study
      case .apprenticeship: .apprenticeship
      case .credential, .stateLicence: .licence
      case .work: .work
      }
    }
  }

  /// In what.
  public let subject: Subject
  /// The college; `nil` for other legs, and where the catalogue knows none for the program.
  public let institution: UnitID?
  /// How its tuition was found.
  public let tuition: TuitionBasis?
  /// The month it begins in, from 0.
  public let start: Int
  /// How many months it takes.
  public let months: Int
  /// Months before it begins that pass until one is old enough; they come before `start`.
  public let wait: Int
  /// What it costs out of pocket.
  public let cost: Money
  /// What one earns meanwhile, in steps; empty when it is unpaid.
  public let pay: [PayStep]
  /// The chance to finish it, 0 to 1.
  public let completion: Double
  /// The occupation one works in beside study; the apprenticeship's or the work's own.
  public let workingAs: OccupationCode?
  /// What counted toward it.
  public let credit: CountedCredit?
  /// Assumptions that its figures rest on.
  public let assumptions: [RouteAssumption]
  /// Where one can step off after it.
  public let exit: RouteExit

  /// What one does.
  public var kind: Kind { subject.kind }

  /// All that one earns meanwhile.
  public var earnings: Money { Money(cents: pay.reduce(0) { $0 + $1.total.cents }) }

  /// Takes the parts.
  public init(
    subject: Subject, institution: UnitID?, tuition: TuitionBasis?, start: Int, months: Int, wait: Int,
    cost: Money, pay: [PayStep], completion: Double, workingAs: OccupationCode?, credit: CountedCredit?,
    assumptions: [RouteAssumption], exit: RouteExit
  ) {
    self.subject = subject
    self.institution = institution
    self.tuition = tuition
    self.start = start
    self.months = months
    self.wait = wait
    self.cost = cost
    self.pay = pay
    self.completion = completion
    self.workingAs = workingAs
    self.credit = credit
    self.assumptions = assumptions
    self.exit = exit
  }
}
