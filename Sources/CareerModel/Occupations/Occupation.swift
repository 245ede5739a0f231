/// An occupation with the figures that lists, filters and comparisons need.
public struct Occupation: Hashable, Sendable, Identifiable {
  /// Its O*NET-SOC code.
  public let code: OccupationCode
  /// Its title.
  public let title: String
  /// One sentence about the work, in our own words.
  public let summary: String?
  /// O*NET's job zone, 1 to 5; some occupations have none.
  public let jobZone: Int?
  /// Interests by Holland type.
  public let interests: InterestProfile?
  /// National annual wages.
  public let annualWages: Scoped<WageDistribution>?
  /// National hourly wages.
  public let hourlyWages: Scoped<WageDistribution>?
  /// Projected employment.
  public let outlook: Scoped<Outlook>?
  /// Why O*NET calls its outlook bright, if it does.
  public let brightOutlook: [BrightOutlook]
  /// Pathways of the classic framework: O*NET's own first.
  public let pathways: [PathwayID]
  /// Sub-clusters of the modern framework.
  public let modernPathways: [PathwayID]

  /// An occupation.
  public init(
    code: OccupationCode, title: String, summary: String?, jobZone: Int?, interests: InterestProfile?,
    annualWages: Scoped<WageDistribution>?, hourlyWages: Scoped<WageDistribution>?, outlook: Scoped<Outlook>?,
    brightOutlook: [BrightOutlook], pathways: [PathwayID], modernPathways: [PathwayID]
  ) {
    self.code = code
    self.title = title
    self.summary = summary
    self.jobZone = jobZone
    self.interests = interests
    self.annualWages = annualWages
    self.hourlyWages = hourlyWages
    self.outlook = outlook
    self.brightOutlook = brightOutlook
    self.pathways = pathways
    self.modernPathways = modernPathways
  }

  /// The code names the occupation.
  public var id: OccupationCode { code }

  /// The skill level of its job zone.
  public var skillLevel: SkillLevel? { jobZone.flatMap(SkillLevel.init(jobZone:)) }

  /// National median annual wage; typical pay on screen.
  public var medianWage: WageFigure? { annualWages?.value.p50 }
}
