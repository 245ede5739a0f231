/// Ratings of skills in the order of their element ids, as one character each: `1` to `5`, `x` left out.
public struct SkillSheet: Hashable, Sendable {
  /// A rating for each skill; `nil` for one left out.
  public let ratings: [SkillRating?]

  /// Ratings in the order of the skills.
  public init(_ ratings: [SkillRating?]) { self.ratings = ratings }

  /// Reads ratings. Throws `wrongCount` for another number of characters than `count`, and `badAnswer`
  /// naming the place of a character that is no rating.
  public init(_ text: String, count: Int) throws(ProfileError) {
    guard text.unicodeScalars.count == count else {
      throw .wrongCount(of: "skill ratings", found: text.unicodeScalars.count, expected: count)
    }
    var ratings: [SkillRating?] = []
    ratings.reserveCapacity(count)
    for (index, character) in text.unicodeScalars.enumerated() {
      if character == "x" {
        ratings.append(nil)
      } else if let rating = SkillRating(rawValue: Int(character.value) - 0x30) {
        ratings.append(rating)
      } else {
        throw .badAnswer(String(character), place: index + 1)
      }
    }
    self.ratings = ratings
  }

  /// The ratings of some skills as far as they are levels of the five steps; `nil` where a level is not.
  public init?(_ levels: SkillRatings, of skills: [String]) {
    guard levels.levels.keys.allSatisfy(skills.contains) else { return nil }
    var ratings: [SkillRating?] = []
    for skill in skills {
      guard let level = levels.levels[skill] else {
        ratings.append(nil)
        continue
      }
      let nearest = SkillRating(nearest: level)
      guard nearest.level == level else { return nil }
      ratings.append(nearest)
    }
    self.ratings = ratings
  }

  /// The ratings as text.
  public var text: String { String(ratings.map { $0.map { Character(String($0.rawValue)) } ?? "x" }) }

  /// The levels by skill; `nil` when nothing has been rated. Throws `wrongCount` for another number of skills.
  public func levels(of skills: [String]) throws(ProfileError) -> SkillRatings? {
    guard skills.count == ratings.count else {
      throw .wrongCount(of: "skill ratings", found: ratings.count, expected: skills.count)
    }
    var levels: [String: Double] = [:]
    for (skill, rating) in zip(skills, ratings) { levels[skill] = rating?.level }
    return levels.isEmpty ? nil : try SkillRatings(levels)
  }
}
