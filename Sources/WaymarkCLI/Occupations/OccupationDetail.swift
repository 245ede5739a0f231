import CareerModel
import Catalog

/// Everything a command prints about one occupation: what lists print, and more.
struct OccupationDetail: Encodable {
  let listed: OccupationRecord
  let more: More

  /// What only the occupation's own document has.
  struct More: Encodable {
    @OrNull var summary: String?
    let wages: WagesRecord
    let outlook: OutlookRecord
    let skills: [RatingRecord]
    let knowledge: [RatingRecord]
    let abilities: [RatingRecord]
    let workValues: WorkValuesRecord
    let educationShares: [AnswersRecord]
    let relatedOccupations: [RelatedRecord]
    let programs: [ProgramRecord]
    let credentials: [CredentialRecord]
    let apprenticeships: [ApprenticeshipRecord]
    let alternateTitles: [String]
    let technologies: [TechnologyRecord]
    let assignments: [AssignmentRecord]
    let sources: [SourceRecord]
  }

  init(
    _ profile: OccupationProfile, listed: OccupationRecord, state: StateCode?, catalog: CareerCatalog
  ) throws {
    self.listed = listed
    let occupation = profile.occupation
    more = More(
      summary: occupation.summary, wages: WagesRecord(profile), outlook: OutlookRecord(occupation),
      skills: profile.skills.map(RatingRecord.init), knowledge: profile.knowledge.map(RatingRecord.init),
      abilities: profile.abilities.map(RatingRecord.init),
      workValues: WorkValuesRecord(values: profile.workValues),
      educationShares: profile.answers.map(AnswersRecord.init),
      relatedOccupations: profile.related.map { RelatedRecord($0, in: catalog) },
      programs: try profile.programs.map { try ProgramRecord($0, in: state, catalog: catalog) },
      credentials: profile.credentials.map { CredentialRecord($0, in: catalog) },
      apprenticeships: profile.apprenticeships.map(ApprenticeshipRecord.init),
      alternateTitles: profile.alternateTitles, technologies: profile.technologies.map(TechnologyRecord.init),
      assignments: AssignmentRecord.all(of: occupation, in: catalog),
      sources: SourceRecord.all(of: Self.tables, in: catalog))
  }

  /// One flat document.
  func encode(to encoder: any Encoder) throws {
    try listed.encode(to: encoder)
    try more.encode(to: encoder)
  }

  /// The tables behind the document.
  static let tables: [FactSchema] = [
    .occupations, .jobZones, .interests, .workValues, .skills, .knowledge, .abilities, .educationShares,
    .nationalWages, .stateWages, .projections, .brightOutlook, .relatedOccupations, .alternateTitles,
    .technologies, .onetPathways, .programOccupations, .programs, .programOfferings, .apprenticeships,
    .apprenticeshipTerms,
  ]
}
