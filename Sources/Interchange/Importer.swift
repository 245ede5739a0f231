public import Foundation

/// Makes facts out of publishers' release files.
///
/// An importer reads files and writes none. It does not stop at a bad row: the good rows are kept, and
/// the report says what was wrong with the others. Importing the same files again gives equal facts.
public struct Importer: Sendable {
  /// How many unpacked bytes one file may have unless another limit is set: 1 GiB.
  public static let standardLimit = 1 << 30

  private let pathwayNames: PathwayNames
  private let occupations: Set<String>?
  private let limit: Int
  private let checksum: @Sendable (URL) throws -> String

  /// An importer for every kind of data set.
  ///
  /// - Parameters:
  ///   - pathwayNames: resolves the names of clusters and pathways; `.none` will do where the data set
  ///     names none.
  ///   - occupations: the O*NET-SOC codes there are, where the data set is somebody's list of other things
  ///     for occupations; `nil` takes every code of the right form.
  ///   - limit: how many unpacked bytes one file may have. Archives that would unpack to more are refused.
  ///   - checksum: gives the SHA-256 of a file in hexadecimal, for the facts' sources.
  public init(
    pathwayNames: PathwayNames, occupations: Set<String>? = nil, limit: Int = Importer.standardLimit,
    checksum: @escaping @Sendable (URL) throws -> String
  ) {
    self.pathwayNames = pathwayNames
    self.occupations = occupations
    self.limit = limit
    self.checksum = checksum
  }

  /// Reads a data set.
  ///
  /// - Parameters:
  ///   - kind: which data set it is.
  ///   - path: a file, a folder in the publisher's layout, or a zip container of it.
  ///   - release: the release or reference period of files that do not say it themselves.
  ///   - progress: called now and then with the name of the file that is being read and the rows read.
  /// - Throws: what makes it impossible to go on; what is wrong with single rows is in the report.
  public func importFacts(
    _ kind: ImportKind, from path: String, release: String? = nil, progress: ((String, Int) -> Void)? = nil
  ) throws(ImportFailure) -> ImportOutcome {
    let intake = try Intake(path: path, limit: limit)
    let session = ImportSession(
      intake, pathwayNames, occupations: occupations, release: release, progress: progress)
    try Self.read(kind, session)
    return try session.outcome(checksum: checksum)
  }

  private static func read(_ kind: ImportKind, _ session: ImportSession) throws(ImportFailure) {
    switch kind {
    case .onet: try ONETDatabase.read(session)
    case .onetClusters: try CareerClusterList.read(session)
    case .brightOutlook: try BrightOutlookLists.read(session)
    case .cip: try ProgramClassification.read(session)
    case .cipChanges: try ProgramChanges.read(session)
    case .cipSOC: try ProgramOccupations.read(session)
    case .soc: try OccupationStructure.read(session)
    case .onetSOC: try OccupationCrosswalk.read(session)
    case .onetHistory: try OccupationHistory.read(session)
    case .sced: try SecondaryCourses.read(session)
    case .blsProjections: try EmploymentProjections.read(session)
    case .blsWages: try NationalWages.read(session)
    case .stateWages: try StateWages.read(session)
    case .ipeds: try CollegeDirectory.read(session)
    case .ipedsPrograms: try CollegePrograms.read(session)
    case .scorecardInstitutions: try CollegeCosts.read(session)
    case .scorecardFields: try FieldOutcomes.read(session)
    case .rapids: try ApprenticeshipCrosswalk.read(session)
    case .apprenticeshipTerms: try ApprenticeshipTerms.read(session)
    case .licences: try StateLicences.read(session)
    }
  }
}
