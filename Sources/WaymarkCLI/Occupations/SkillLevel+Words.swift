import CareerModel

extension SkillLevel {
  /// The level in a table.
  var word: String {
    switch self {
    case .semi: "Semi"
    case .mid: "Mid"
    case .high: "High"
    }
  }

  /// The level in a sentence.
  var words: String { "\(word)-skilled" }
}
