/// An occupation that O*NET calls related to another.
public struct RelatedOccupation: Hashable, Sendable {
  /// The related occupation.
  public let code: OccupationCode
  /// 1 is the closest.
  public let rank: Int

  /// A related occupation.
  public init(code: OccupationCode, rank: Int) {
    self.code = code
    self.rank = rank
  }
}
