import CareerModel

/// A profile made ready for comparing: what does not depend on the occupation is computed once.
struct Question {
  /// Standardized interests; `nil` without interests, or when all six are equal.
  var interests: [Double]?
  /// Standardized values; `nil` without values, or when all six are equal.
  let values: [Double]?
  /// A level for each of the table's skills; `nil` without skills. Skills that were not rated count as fully
  /// mastered, and `isRated` leaves them out of the mean.
  let levels: [Double]?
  /// 1 for each rated skill, 0 elsewhere; `nil` when all are rated.
  let isRated: [Double]?
  /// The levels for explaining, one for each possible index of a skill; empty without skills.
  let mainLevels: [MainLevel]
  let topTypes: UInt8
  let topValues: UInt8
  let weights: FitWeights

  init(_ profile: LearnerProfile, of matcher: Matcher) throws(ProfileError) {
    interests = profile.interests.flatMap { TraitTable.unit($0.scores) }
    values = profile.values.flatMap { TraitTable.unit($0.scores) }
    topTypes = TraitTable.top(3, of: interests)
    topValues = TraitTable.top(2, of: values)
    weights = matcher.weights
    if let ratings = profile.skills {
      let own = matcher.skills.map { ratings.levels[$0] }
      let count = own.count { $0 != nil }
      if count < ratings.levels.count {
        let stray = ratings.levels.keys.filter { !matcher.skills.contains($0) }.min()
        throw .unknownSkill(stray ?? "")
      }
      levels = own.map { $0 ?? SkillRatings.range.upperBound }
      isRated = count == own.count ? nil : own.map { $0 == nil ? 0 : 1 }
      mainLevels =
        own.map { $0.map { MainLevel(hundredths: Int32(($0 * 100).rounded()), isRated: 1) } ?? .notRated }
        + Array(repeating: .notRated, count: Int(UInt8.max) + 1 - own.count)
    } else {
      levels = nil
      isRated = nil
      mainLevels = []
    }
    if interests == nil, levels == nil, values == nil { throw .empty }
  }

  /// Which factor an occupation must have to be compared: the first that the profile has.
  var leading: Leading { interests != nil ? .interests : levels != nil ? .skills : .values }

  /// A learner's level in a skill, in hundredths; `isRated` is 1, or 0 where there is none.
  struct MainLevel {
    let hundredths: Int32
    let isRated: Int32
    static let notRated = MainLevel(hundredths: 0, isRated: 0)
  }

  enum Leading { case interests, skills, values }
}
