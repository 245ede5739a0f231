import CareerModel
public import Matching

extension ProfileFile {
  /// The answers to one of Waymark's own inventories, by type; `nil` when interests come from elsewhere.
  /// `items` gives the items of a form. Throws `ProfileError.wrongCount`.
  public func answers(
    to items: (InventoryForm) -> [InterestItem]
  ) throws(ProfileError) -> InterestAnswers? {
    guard case .answers(let form, let sheet)? = interests else { return nil }
    return try sheet.answers(to: items(form))
  }

  /// The six scores; `nil` without interests. Throws `ProfileError.tooFewAnswers`.
  public func scores(_ items: (InventoryForm) -> [InterestItem]) throws(ProfileError) -> InterestScores? {
    switch interests {
    case .answers?: return try answers(to: items)?.scores()
    case .scores(let scores)?: return scores
    case .code(let code)?: return try InterestScores(code: code)
    case nil: return nil
    }
  }

  /// What is compared with occupations. Throws `ProfileError.empty` when nothing has been said, and
  /// `tooFewAnswers`.
  public func learner(_ items: (InventoryForm) -> [InterestItem]) throws(ProfileError) -> LearnerProfile {
    var order: ValueScores?
    if let values { order = try ValueScores(order: values) }
    return try LearnerProfile(interests: scores(items), skills: skills, values: order)
  }
}
