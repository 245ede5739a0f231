/// Everything the catalogue knows about one occupation.
public struct OccupationProfile: Sendable {
  /// The occupation with its main figures.
  public let occupation: Occupation
  /// O*NET's work values, 1 to 7, where rated.
  public let workValues: [WorkValue: Double]
  /// Skills, most important first.
  public let skills: [ElementRating]
  /// Knowledge, most important first.
  public let knowledge: [ElementRating]
  /// Abilities, most important first.
  public let abilities: [ElementRating]
  /// Schooling, experience and training, as people asked about the occupation answered.
  public let answers: [AnswerShares]
  /// Median wages by state, by state code.
  public let stateWages: Scoped<[StateWage]>?
  /// Related occupations, closest first.
  public let related: [RelatedOccupation]
  /// Other titles.
  public let alternateTitles: [String]
  /// Technologies, in demand and hot ones first.
  public let technologies: [Technology]
  /// Programs that prepare for it, by the CIP-SOC crosswalk.
  public let programs: [CIPCode]
  /// Credentials that serve it.
  public let credentials: [CredentialLink]
  /// Registered apprenticeships.
  public let apprenticeships: [Apprenticeship]

  /// A profile.
  public init(
    occupation: Occupation, workValues: [WorkValue: Double], skills: [ElementRating],
    knowledge: [ElementRating], abilities: [ElementRating], answers: [AnswerShares],
    stateWages: Scoped<[StateWage]>?, related: [RelatedOccupation], alternateTitles: [String],
    technologies: [Technology], programs: [CIPCode], credentials: [CredentialLink],
    apprenticeships: [Apprenticeship]
  ) {
    self.occupation = occupation
    self.workValues = workValues
    self.skills = skills
    self.knowledge = knowledge
    self.abilities = abilities
    self.answers = answers
    self.stateWages = stateWages
    self.related = related
    self.alternateTitles = alternateTitles
    self.technologies = technologies
    self.programs = programs
    self.credentials = credentials
    self.apprenticeships = apprenticeships
  }
}
