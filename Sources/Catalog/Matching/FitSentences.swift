package import CareerModel
package import Matching
import Wording

/// Says in words why an occupation fits a learner, or does not: one sentence for each factor, and one that
/// says whose the pay figures are.
package struct FitSentences {
  private let words: Wording
  private let skillNames: [String]
  private let profile: LearnerProfile

  /// Sentences for a learner, in the catalogue's language. Throws `CatalogError.unreadable`.
  package init(_ profile: LearnerProfile, catalog: CareerCatalog) throws(CatalogError) {
    words = .of(catalog.language)
    skillNames = try catalog.skillExplanations().map(\.name)
    self.profile = profile
  }

  /// The sentences about a match, interests first.
  package func reasons(for match: Match) -> [String] {
    [interestSentence(match.factors), skillSentence(match.factors), valueSentence(match.factors)]
      .compactMap { $0 }
  }

  /// Whose the pay figures beside the matches are.
  package func paySentence(in state: StateCode?) -> String {
    state.map { words(.fitPayState, $0.name(in: words.language)) } ?? words[.fitPayNational]
  }

  /// How alike the interests are; `nil` when they were not compared.
  package func interestSentence(_ factors: FitFactors) -> String? {
    guard factors.interests != nil, let interests = profile.interests else { return nil }
    let shared = interests.strongestFirst.filter { factors.sharedTypes.contains(HollandSet([$0])) }
      .map(words.hollandType)
    let more = factors.moreThanLearner.map(words.hollandType) ?? ""
    let less = factors.lessThanLearner.map(words.hollandType) ?? ""
    switch shared.count {
    case 3: return words(.fitTypesAll, words.list(shared))
    case 2: return words(.fitTypesTwo, words.list(shared), more)
    case 1: return words(.fitTypesOne, shared[0], more)
    default: return words(.fitTypesNone, more, less)
    }
  }

  /// What is lacking and what is more than asked for; `nil` when the learner rated no skills.
  package func skillSentence(_ factors: FitFactors) -> String? {
    guard profile.skills != nil else { return nil }
    guard factors.skills != nil else { return words[.fitSkillsNotRated] }
    let lacking = factors.lackingSkill.map { skillNames[$0] }
    let above = factors.strongestSkill.map { skillNames[$0] }
    switch (lacking, above) {
    case (let lacking?, let above?): return words(.fitSkillsBoth, above, lacking)
    case (let lacking?, nil): return words(.fitSkillsLacking, lacking)
    case (nil, let above?): return words(.fitSkillsAbove, above)
    case (nil, nil): return words[.fitSkillsEqual]
    }
  }

  /// Which values matter most to both; `nil` when the learner ordered no values.
  package func valueSentence(_ factors: FitFactors) -> String? {
    guard profile.values != nil else { return nil }
    guard factors.values != nil else { return words[.fitValuesNotRated] }
    let shared = factors.sharedValues.map(words.valueName)
    return switch shared.count {
    case 2: words(.fitValuesTwo, words.list(shared))
    case 1: words(.fitValuesOne, shared[0])
    default: words[.fitValuesNone]
    }
  }
}
