public import CareerModel

/// The subjects that courses count as and requirements ask for: the same words in every pack, so that a district's
/// courses fit every state's rules.
public enum SubjectWords {
  /// Words that every state shares.
  public static let shared: Set<String> = [
    "english", "mathematics", "algebra-1", "geometry", "algebra-2", "statistics", "science",
    "laboratory-science", "biology", "physical-science", "chemistry", "physics", "earth-science",
    "social-studies", "us-history", "world-history", "geography", "civics", "economics", "state-history",
    "world-language", "arts", "health", "physical-education", "cte", "computer-science", "personal-finance",
    "speech", "career-development", "digital-literacy",
  ]

  /// Subjects of general education, as opposed to technical ones.
  public static let academic: Set<String> = shared.subtracting([
    "cte", "career-development", "personal-finance", "digital-literacy", "health", "physical-education",
    "arts",
  ])

  /// Whether a pack of a state may use a word: a shared one, or one that begins with the state's letters.
  public static func isKnown(_ word: String, in state: StateCode?) -> Bool {
    shared.contains(word) || state.map { word.hasPrefix($0.description.lowercased() + "-") } ?? false
  }
}
