/// Software or a technology that employers name for an occupation, by O*NET.
public struct Technology: Hashable, Sendable {
  /// Its name.
  public let name: String
  /// Asked for in many job postings across occupations.
  public let isHot: Bool
  /// Asked for often in postings for this occupation.
  public let isInDemand: Bool

  /// A technology.
  public init(name: String, isHot: Bool, isInDemand: Bool) {
    self.name = name
    self.isHot = isHot
    self.isInDemand = isInDemand
  }
}
