import CareerModel

/// Employment projections as commands print them; every figure is null where BLS has none.
struct OutlookRecord: Encodable {
  @OrNull var employment: Int?
  @OrNull var projectedEmployment: Int?
  @OrNull var growthPercent: Double?
  @OrNull var annualOpenings: Int?
  @OrNull var typicalEducation: String?
  @OrNull var relatedExperience: String?
  @OrNull var onTheJobTraining: String?
  @OrNull var scope: ScopeRecord?

  init(_ occupation: Occupation) {
    let outlook = occupation.outlook?.value
    employment = outlook?.employment
    projectedEmployment = outlook?.projectedEmployment
    growthPercent = outlook?.changePercent
    annualOpenings = outlook?.annualOpenings
    typicalEducation = outlook?.typicalEducation
    relatedExperience = outlook?.relatedExperience
    onTheJobTraining = outlook?.onTheJobTraining
    scope = occupation.outlook.map { ScopeRecord($0.scope, of: occupation) }
  }
}
