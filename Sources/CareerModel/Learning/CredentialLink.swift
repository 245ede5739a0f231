/// A credential's bearing on an occupation.
public struct CredentialLink: Hashable, Sendable {
  /// How much it matters.
  public enum Relation: String, Sendable, Comparable {
    /// A licence that nearly all states ask for.
    case required
    /// Employers commonly ask for it, or it is the usual way in.
    case common
    /// It helps.
    case helpful

    /// The more it matters, the earlier it sorts.
    public static func < (left: Relation, right: Relation) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .required: 0
      case .common: 1
      case .helpful: 2
      }
    }
  }

  /// The credential.
  public let credential: CredentialID
  /// The occupation.
  public let occupation: OccupationCode
  /// How much it matters.
  public let relation: Relation

  /// A credential's bearing on an occupation.
  public init(credential: CredentialID, occupation: OccupationCode, relation: Relation) {
    self.credential = credential
    self.occupation = occupation
    self.relation = relation
  }
}
