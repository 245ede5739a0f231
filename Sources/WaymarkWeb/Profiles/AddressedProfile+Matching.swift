import CareerModel
import Catalog
import Interchange
import Matching

extension AddressedProfile {
  /// The answers to one of our own inventories, by type; `nil` when interests come from elsewhere.
  func answers(_ catalog: CareerCatalog) throws -> InterestAnswers? {
    guard case .answers(let form, let sheet)? = content.interests else { return nil }
    return try sheet.answers(to: catalog.interestItems(form))
  }

  /// The six scores. Throws `ProfileError.tooFewAnswers`.
  func scores(_ catalog: CareerCatalog) throws -> InterestScores? {
    switch content.interests {
    case .answers?: try answers(catalog)?.scores()
    case .scores(let scores)?: scores
    case .code(let code)?: try InterestScores(code: code)
    case nil: nil
    }
  }

  /// What is compared with occupations; `nil` for an empty profile. Throws `ProfileError.tooFewAnswers`.
  func learner(_ catalog: CareerCatalog) throws -> LearnerProfile? {
    isEmpty
      ? nil
      : try LearnerProfile(
        interests: scores(catalog), skills: content.skills,
        values: content.values.map(ValueScores.init(order:)))
  }
}
