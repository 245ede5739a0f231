/// A diploma, an endorsement, a graduation pathway, a seal or an admission set.
public struct RequirementSet: Sendable, Equatable {
  /// What it is.
  public enum Kind: String, Sendable, CaseIterable {
    case diploma
    case endorsement
    case graduationPathway = "graduation-pathway"
    case seal
    case admission
    /// What completes a program of study.
    case program
  }

  /// Its name in files and addresses.
  public var id: String
  /// Its name for people.
  public var title: String
  /// What it is.
  public var kind: Kind
  /// The first year of graduation that it holds for.
  public var firstClass: Int?
  /// The last one; `nil` while it still holds.
  public var lastClass: Int?
  /// What it asks for.
  public var root: Requirement
  /// Which of its requirements may count the same course. Where nothing is said, none may: within a set every
  /// course counts once. Between sets a course counts in each.
  public var sharing: [SharingRule]
  /// Where it stands.
  public var citation: Citation?

  /// A set.
  public init(
    id: String, title: String, kind: Kind, firstClass: Int? = nil, lastClass: Int? = nil, root: Requirement,
    sharing: [SharingRule] = [], citation: Citation? = nil
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.firstClass = firstClass
    self.lastClass = lastClass
    self.root = root
    self.sharing = sharing
    self.citation = citation
  }
}
