/// An occupation behind an exit, with what it pays in the roadmap's place and what it needs.
public struct RoadmapJob: Hashable, Sendable, Identifiable {
  /// The occupation.
  public let occupation: Occupation
  /// Typical annual pay in the place; never the national figure under a state's name.
  public let pay: Scoped<WageFigure>?
  /// Credentials that nearly all states require for it.
  public let required: [Credential]
  /// The number of an earlier exit to the same occupation.
  public let sameAs: Int?

  /// An occupation behind an exit.
  public init(occupation: Occupation, pay: Scoped<WageFigure>?, required: [Credential], sameAs: Int?) {
    self.occupation = occupation
    self.pay = pay
    self.required = required
    self.sameAs = sameAs
  }

  /// The occupation's code.
  public var id: OccupationCode { occupation.code }

  /// Experience in a related occupation that BLS names as typical; `nil` where none is.
  public var experience: String? {
    occupation.outlook?.value.relatedExperience.flatMap { $0 == "None" ? nil : $0 }
  }
}
