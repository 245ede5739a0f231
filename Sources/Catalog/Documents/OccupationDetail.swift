package import CareerModel

/// Everything a command prints about one occupation: what lists print, and more.
package struct OccupationDetail: JSONConvertible {
  package let listed: OccupationRecord
  package let wages: WagesRecord
  package let outlook: OutlookRecord
  package let programs: [ProgramRecord]

  private let profile: OccupationProfile
  private let catalog: CareerCatalog

  package init(_ profile: OccupationProfile, in state: StateCode?, catalog: CareerCatalog)
    throws(CatalogError)
  {
    let occupation = profile.occupation
    self.profile = profile
    self.catalog = catalog
    listed = OccupationRecord(
      occupation: occupation, pay: try catalog.typicalPay(of: occupation, in: state), state: state)
    wages = WagesRecord(profile: profile)
    outlook = OutlookRecord(occupation: occupation)
    var programs: [ProgramRecord] = []
    for code in profile.programs {
      programs.append(try ProgramRecord(code, in: state, catalog: catalog))
    }
    self.programs = programs
  }

  /// The credentials that serve the occupation, those that matter most first.
  package var credentials: [CredentialRecord] {
    profile.credentials.map { CredentialRecord(link: $0, credential: catalog.credential($0.credential)) }
  }

  /// The related occupations, closest first.
  package var related: [RelatedRecord] {
    profile.related.map { RelatedRecord(related: $0, title: catalog.occupation($0.code)?.title) }
  }

  /// The registered apprenticeships that lead to the occupation.
  package var apprenticeships: [Apprenticeship] { profile.apprenticeships }

  package var json: JSONValue {
    let more: JSONValue = [
      "summary": .text(profile.occupation.summary), "wages": wages.json, "outlook": outlook.json,
      "skills": .list(profile.skills, \.json), "knowledge": .list(profile.knowledge, \.json),
      "abilities": .list(profile.abilities, \.json), "workValues": .workValues(profile.workValues),
      "educationShares": .list(profile.answers, \.json), "relatedOccupations": .list(related, \.json),
      "programs": .list(programs, \.json), "credentials": .list(credentials, \.json),
      "apprenticeships": .list(apprenticeships, \.json), "alternateTitles": .list(profile.alternateTitles),
      "technologies": .list(profile.technologies, \.json),
      "assignments": .list(AssignmentRecord.all(of: profile.occupation, in: catalog), \.json),
      "sources": .list(Self.tables.flatMap { schema in catalog.sources.filter { $0.table == schema.name } }) {
        $0.citation
      },
    ]
    return .object(listed.json.members + more.members)
  }

  /// The tables behind the document.
  private static let tables: [FactSchema] = [
    .occupations, .jobZones, .interests, .workValues, .skills, .knowledge, .abilities, .educationShares,
    .nationalWages, .stateWages, .projections, .brightOutlook, .relatedOccupations, .alternateTitles,
    .technologies, .onetPathways, .programOccupations, .programs, .programOfferings, .apprenticeships,
    .apprenticeshipTerms,
  ]
}
