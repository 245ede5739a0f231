/// The data sets Waymark can import, by the word that names them on the command line.
public enum ImportKind: String, CaseIterable, Sendable, Codable {
  /// The O*NET database: occupations and their ratings.
  case onet
  /// O*NET OnLine's list of occupations by career cluster and pathway.
  case onetClusters = "onet-clusters"
  /// O*NET OnLine's bright outlook occupations.
  case brightOutlook = "bright-outlook"
  /// The Classification of Instructional Programs.
  case cip
  /// How CIP 2010 codes became CIP 2020 codes.
  case cipChanges = "cip-changes"
  /// Which programs prepare for which occupations.
  case cipSOC = "cip-soc"
  /// The structure of the Standard Occupational Classification.
  case soc
  /// Which SOC occupation an O*NET-SOC occupation belongs to.
  case onetSOC = "onet-soc"
  /// How O*NET-SOC 2010 codes became O*NET-SOC 2019 codes.
  case onetHistory = "onet-history"
  /// The School Courses for the Exchange of Data.
  case sced
  /// Employment projections.
  case blsProjections = "bls-projections"
  /// National wages.
  case blsWages = "bls-wages"
  /// Median wages by state.
  case stateWages = "state-wages"
  /// The directory of colleges and what they offer.
  case ipeds
  /// Programs and awards by college.
  case ipedsPrograms = "ipeds-programs"
  /// Costs and completion by college.
  case scorecardInstitutions = "scorecard-institutions"
  /// Earnings and debt by college, field and credential.
  case scorecardFields = "scorecard-fields"
  /// Registered apprenticeship occupations.
  case rapids
  /// Lengths of registered apprenticeships.
  case apprenticeshipTerms = "apprenticeship-terms"
  /// Licenses of states, and the occupations they are for.
  case licences
}
