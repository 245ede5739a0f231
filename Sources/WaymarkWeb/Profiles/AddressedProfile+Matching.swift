import Catalog
import Interchange
import Matching

extension AddressedProfile {
  /// The answers to one of our own inventories, by type; `nil` when interests come from elsewhere.
  func answers(_ catalog: CareerCatalog) throws(ProfileError) -> InterestAnswers? {
    try content.answers(to: catalog.interestItems)
  }

  /// The six scores. Throws `ProfileError.tooFewAnswers`.
  func scores(_ catalog: CareerCatalog) throws -> InterestScores? {
    try content.scores(catalog.interestItems)
  }

  /// What is compared with occupations; `nil` for an empty profile. Throws `ProfileError.tooFewAnswers`.
  func learner(_ catalog: CareerCatalog) throws -> LearnerProfile? {
    isEmpty ? nil : try content.learner(catalog.interestItems)
  }
}
