/// An industry certification, a licence or a certificate of training. Curated by Waymark.
public struct Credential: Hashable, Sendable, Identifiable {
  /// What kind of credential it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// By an industry body, on an exam or assessment.
    case certification
    /// By a public authority, needed to practise.
    case licence
    /// For completing a training.
    case certificate
  }

  /// The slug of its name.
  public let id: CredentialID
  /// Its official name.
  public let name: String
  /// Who issues it.
  public let issuer: String
  /// What kind it is.
  public let kind: Kind
  /// The least age in years, where known.
  public let minimumAge: Int?
  /// Hours of training or experience it asks for, where one number holds nationwide.
  public let minimumHours: Int?
  /// Schooling it asks for, as one of the words of `FactSchema.credentials`.
  public let education: String?
  /// Credentials that must be held before.
  public let prior: [CredentialID]
  /// Whether it can be earned in high school, where known.
  public let isEarnedInHighSchool: Bool?
  /// The classic pathways it serves.
  public let pathways: [PathwayID]

  /// A credential.
  public init(
    id: CredentialID, name: String, issuer: String, kind: Kind, minimumAge: Int?, minimumHours: Int?,
    education: String?, prior: [CredentialID], isEarnedInHighSchool: Bool?, pathways: [PathwayID]
  ) {
    self.id = id
    self.name = name
    self.issuer = issuer
    self.kind = kind
    self.minimumAge = minimumAge
    self.minimumHours = minimumHours
    self.education = education
    self.prior = prior
    self.isEarnedInHighSchool = isEarnedInHighSchool
    self.pathways = pathways
  }
}
