import CareerModel
import Matching

/// What is held in memory from the start: everything that lists, links and names things.
struct CatalogCore: Sendable {
  var clusters: [Cluster] = []
  var clusterByID = Lookup<Cluster>([])
  var pathways: [Pathway] = []
  var pathwayByID = Lookup<Pathway>([])
  var occupations: [Occupation] = []
  var occupationByCode = Lookup<Occupation>([])
  var programs: [Program] = []
  var programByCode = Lookup<Program>([])
  var courses: [Course] = []
  var courseByCode = Lookup<Course>([])
  var credentials: [Credential] = []
  var credentialByID = Lookup<Credential>([])
  /// The items of each form of the interest inventory, in order.
  var interestItems: [InventoryForm: [InterestItem]] = [:]
  var sources: [FactSource] = []
  var merges: [SOCCode: SOCCode] = [:]
  var socTitles: [SOCCode: String] = [:]
  /// Titles of CIP series by their four digits.
  var seriesTitles: [Int: String] = [:]
  var frameworkMap: [FrameworkLink] = []
  /// Texts in the language the core speaks; none for English.
  var translations = Translations()
  /// Projected change of all occupations together, in percent.
  var totalChangePercent: Double?
}
