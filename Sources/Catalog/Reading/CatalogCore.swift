import CareerModel

/// What is held in memory from the start: everything that lists, links and names things.
struct CatalogCore: Sendable {
  var clusters: [Cluster] = []
  var clusterByID: [ClusterID: Cluster] = [:]
  var pathways: [Pathway] = []
  var pathwayByID: [PathwayID: Pathway] = [:]
  var occupations: [Occupation] = []
  var occupationByCode: [OccupationCode: Occupation] = [:]
  var programs: [Program] = []
  var programByCode: [CIPCode: Program] = [:]
  var courses: [Course] = []
  var courseByCode: [SCEDCode: Course] = [:]
  var credentials: [Credential] = []
  var credentialByID: [CredentialID: Credential] = [:]
  var sources: [FactSource] = []
  var merges: [SOCCode: SOCCode] = [:]
  var socTitles: [SOCCode: String] = [:]
  /// Titles of CIP series by their four digits.
  var seriesTitles: [Int: String] = [:]
  var frameworkMap: [FrameworkLink] = []
  /// Projected change of all occupations together, in percent.
  var totalChangePercent: Double?
}
