/// BLS employment projections for an occupation over ten years.
public struct Outlook: Hashable, Sendable {
  /// Jobs at the start.
  public let employment: Int
  /// Jobs projected for the end.
  public let projectedEmployment: Int
  /// Change in percent.
  public let changePercent: Double
  /// Openings a year, on average, from growth and from people who leave.
  public let annualOpenings: Int?
  /// The schooling BLS names as typical to enter.
  public let typicalEducation: String?
  /// Experience in a related occupation that BLS names as typical; "None" is a value.
  public let relatedExperience: String?
  /// On-the-job training that BLS names as typical; "None" is a value.
  public let onTheJobTraining: String?

  /// A projection.
  public init(
    employment: Int, projectedEmployment: Int, changePercent: Double, annualOpenings: Int?,
    typicalEducation: String?, relatedExperience: String?, onTheJobTraining: String?
  ) {
    self.employment = employment
    self.projectedEmployment = projectedEmployment
    self.changePercent = changePercent
    self.annualOpenings = annualOpenings
    self.typicalEducation = typicalEducation
    self.relatedExperience = relatedExperience
    self.onTheJobTraining = onTheJobTraining
  }
}
