import CareerModel

/// The answers to an interest inventory, by type.
///
/// A type's score is ten times the mean of its answers (0 strongly dislike to 4 strongly like), so from 0 to
/// 40 in every form. Items left out do not count. Liking an item more never lowers its type's score, and no
/// answer touches the score of another type.
public struct InterestAnswers: Hashable, Sendable {
  /// The answers of each type, in the order of `HollandType.allCases`; items left out are missing.
  public let byType: [[InterestAnswer]]

  /// The least number of a type's items that must be answered. An assumption: the mean of fewer would hang
  /// on a single item.
  public static let leastAnswers = 3

  /// Answers to some of an inventory's items, by position. Positions the inventory does not have are an
  /// error, not ignored: throws `outOfRange`.
  public init(_ answers: [Int: InterestAnswer], to items: [InterestItem]) throws(ProfileError) {
    var byType = [[InterestAnswer]](repeating: [], count: HollandType.allCases.count)
    var left = answers
    for item in items {
      guard let answer = left.removeValue(forKey: item.position) else { continue }
      byType[HollandType.allCases.firstIndex(of: item.type)!].append(answer)
    }
    if let stray = left.keys.min() {
      throw .outOfRange(
        of: "item", value: Double(stray), range: 1...Double(max(1, items.map(\.position).max() ?? 1)))
    }
    self.byType = byType
  }

  /// How many items have been answered.
  public var count: Int { byType.reduce(0) { $0 + $1.count } }

  /// The six scores. Throws `tooFewAnswers` naming the first type that lacks answers.
  public func scores() throws(ProfileError) -> InterestScores {
    for (type, answers) in zip(HollandType.allCases, byType) where answers.count < Self.leastAnswers {
      throw .tooFewAnswers(type: type, answered: answers.count, needed: Self.leastAnswers)
    }
    return try InterestScores(byType.map(Self.score))
  }

  private static func score(_ answers: [InterestAnswer]) -> Double {
    10 * Double(answers.reduce(0) { $0 + $1.rawValue }) / Double(answers.count)
  }
}
