public import CareerModel

/// The codes and ids of a catalogue, to check those of a pack against; `nil` where nothing is known to check with.
public struct KnownCodes: Sendable {
  /// Secondary courses.
  public var sced: Set<SCEDCode>?
  /// Instructional programs.
  public var programs: Set<CIPCode>?
  /// Colleges.
  public var colleges: Set<UnitID>?
  /// Career pathways of all frameworks.
  public var pathways: Set<PathwayID>?
  /// Credentials.
  public var credentials: Set<CredentialID>?

  /// Codes of a catalogue.
  public init(
    sced: Set<SCEDCode>? = nil, programs: Set<CIPCode>? = nil, colleges: Set<UnitID>? = nil,
    pathways: Set<PathwayID>? = nil, credentials: Set<CredentialID>? = nil
  ) {
    self.sced = sced
    self.programs = programs
    self.colleges = colleges
    self.pathways = pathways
    self.credentials = credentials
  }

  /// Nothing to check with.
  public static let none = KnownCodes()
}
