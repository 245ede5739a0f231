/// How well a learner masters O*NET's skills, on O*NET's level scale from 0 to 7. Skills that are not rated
/// play no part.
public struct SkillRatings: Hashable, Sendable {
  /// Levels by the skill's element id, such as `2.A.1.b`.
  public let levels: [String: Double]

  /// The scale of levels.
  public static let range = 0.0...7.0

  /// Levels by element id. Throws `outOfRange` for a level that is not from 0 to 7, `empty` for none.
  public init(_ levels: [String: Double]) throws(ProfileError) {
    guard !levels.isEmpty else { throw .empty }
    for (skill, level) in levels.sorted(by: { $0.key < $1.key }) where !Self.range.contains(level) {
      throw .outOfRange(of: skill, value: level, range: Self.range)
    }
    self.levels = levels
  }
}
