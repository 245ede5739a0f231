import CareerModel
import Catalog

/// An occupation as lists print it.
struct OccupationRecord: ListRecord {
  let code: OccupationCode
  let title: String
  @OrNull var jobZone: Int?
  @OrNull var skillLevel: SkillLevel?
  @OrNull var interests: InterestProfile?
  /// Typical annual pay in dollars: the state's when a state is given, never the national figure then.
  @OrNull var medianWage: Money?
  /// The publisher's ceiling stands in place of the figure.
  let medianWageIsAtLeast: Bool
  /// Which workers the wage speaks of.
  @OrNull var wageScope: ScopeRecord?
  /// The state the wage is for; none is the United States.
  @OrNull var state: StateCode?
  @OrNull var growthPercent: Double?
  @OrNull var annualOpenings: Int?
  @OrNull var typicalEducation: String?
  let pathways: [PathwayID]
  let modernPathways: [PathwayID]
  let brightOutlook: [String]

  init(_ occupation: Occupation, pay: Scoped<WageFigure>?, in state: StateCode?) {
    code = occupation.code
    title = occupation.title
    jobZone = occupation.jobZone
    skillLevel = occupation.skillLevel
    interests = occupation.interests
    medianWage = pay?.value.money
    if case .atLeast = pay?.value { medianWageIsAtLeast = true } else { medianWageIsAtLeast = false }
    wageScope = pay.map { ScopeRecord($0.scope, of: occupation) }
    self.state = state
    growthPercent = occupation.outlook?.value.changePercent
    annualOpenings = occupation.outlook?.value.annualOpenings
    typicalEducation = occupation.outlook?.value.typicalEducation
    pathways = occupation.pathways
    modernPathways = occupation.modernPathways
    brightOutlook = occupation.brightOutlook.map(\.rawValue)
  }

  static let columns =
    ["code", "title", "jobZone", "skillLevel"] + HollandType.allCases.map(\.rawValue)
    + [
      "medianWage", "medianWageIsAtLeast", "growthPercent", "annualOpenings", "typicalEducation",
      "pathways", "state", "wageScope",
    ]

  var values: [String] {
    [code.description, title, jobZone.textOrEmpty, skillLevel?.rawValue ?? ""]
      + HollandType.allCases.map { type in (interests.map { $0[type] }).textOrEmpty }
      + [
        medianWage.map { Figures.plain($0) } ?? "", String(medianWageIsAtLeast), growthPercent.textOrEmpty,
        annualOpenings.textOrEmpty, typicalEducation.textOrEmpty,
        pathways.map(\.rawValue).joined(separator: " "), state.textOrEmpty, wageScope?.group.rawValue ?? "",
      ]
  }
}
