public import CareerModel
public import Matching

/// A learner's answers as a file: what the questionnaires export and import, and the commands read.
/// `docs/formats/profile.schema.json` describes it.
public struct ProfileFile: Hashable, Sendable {
  /// What the learner said about interests.
  public enum Interests: Hashable, Sendable {
    /// Answers to one of Waymark's own inventories.
    case answers(InventoryForm, AnswerSheet)
    /// Six scores of any instrument.
    case scores(InterestScores)
    /// A three-letter code of any instrument.
    case code(String)
  }

  /// Interests.
  public var interests: Interests?
  /// Levels of skills by element id.
  public var skills: SkillRatings?
  /// Work values, the one that matters most first.
  public var values: [WorkValue]?

  /// A file's content; every part may be missing.
  public init(interests: Interests? = nil, skills: SkillRatings? = nil, values: [WorkValue]? = nil) {
    self.interests = interests
    self.skills = skills
    self.values = values
  }

  /// The word that tells these files from others.
  public static let format = "waymark-profile"
  /// The version of the format that is written.
  public static let version = 1
  /// The most bytes a file may have: a complete one has less than two thousand.
  public static let mostBytes = 64 * 1024
}
