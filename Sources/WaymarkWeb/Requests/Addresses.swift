import CareerModel
import Catalog
import Interchange
import Markup

/// Where things are on the site.
enum Addresses {
  static let apiPrefix = "/api/v1"
  /// Where choices for all pages are posted to; every other address is only read.
  static let choices: Set<String> = ["/state", "/language"]
  /// Where a saved profile or plan is brought back: pages with a form that is posted to them.
  static let uploads: Set<String> = ["/profile/import", "/plan/import"]
  /// Where the API works on a body that is posted to it, and the most bytes that it may have.
  static let work = [
    apiPrefix + "/audit": PlanFile.mostBytes, apiPrefix + "/plan": ProblemFile.mostBytes,
    apiPrefix + "/balance": CurriculumFile.mostBytes, apiPrefix + "/check": PackBundle.mostBytes,
  ]
  /// The largest form, in bytes.
  static let largestForm = 16 * 1024

  /// The largest body that a path takes, in bytes.
  static func largestBody(of path: String) -> Int {
    // A plan comes with the other fields of its form.
    path == "/plan/import" ? PlanFile.mostBytes + largestForm : work[path] ?? largestForm
  }

  static let home: Address = "/"
  static let state: Address = "/state"
  static let language: Address = "/language"
  static let search: Address = "/search"
  static let suggestions: Address = "/search/suggestions"
  static let occupations: Address = "/occupations"
  static let credentials: Address = "/credentials"
  static let compare: Address = "/compare"
  static let profile: Address = "/profile"
  static let interests: Address = "/profile/interests"
  static let scores: Address = "/profile/scores"
  static let skills: Address = "/profile/skills"
  static let values: Address = "/profile/values"
  static let profileExport: Address = "/profile/export"
  static let profileImport: Address = "/profile/import"
  static let aboutProfiles: Address = "/profile/about"
  static let matches: Address = "/matches"
  static let routes: Address = "/routes"
  static let plan: Address = "/plan"
  static let planImport: Address = "/plan/import"
  static let routesCompare: Address = "/routes/compare"
  static let packs: Address = "/packs"
  static let sources: Address = "/sources"
  static let numbers: Address = "/numbers"
  static let accessibility: Address = "/accessibility"
  static let privacy: Address = "/privacy"
  static let openAPI: Address = "/api/v1/openapi.json"

  static func cluster(_ id: ClusterID) -> Address { "/clusters/\(id)" }
  static func pathway(_ id: PathwayID) -> Address { "/pathways/\(path: id.rawValue)" }
  static func roadmap(_ id: PathwayID, _ form: RoadmapRequest.Form) -> Address {
    "/pathways/\(path: id.rawValue)/roadmap.\(form.rawValue)"
  }
  static func roadmapDocument(_ id: PathwayID) -> Address {
    "/api/v1/pathways/\(path: id.rawValue)/roadmap"
  }
  static func pathwayPrograms(_ id: PathwayID) -> Address { "/pathways/\(path: id.rawValue)/programs" }
  static func occupation(_ code: OccupationCode) -> Address { "/occupations/\(code)" }
  static func program(_ code: CIPCode) -> Address { "/programs/\(code)" }
  static func course(_ code: SCEDCode) -> Address { "/courses/\(code)" }
  static func credential(_ id: CredentialID) -> Address { "/credentials/\(id)" }
  static func college(_ id: UnitID) -> Address { "/colleges/\(id)" }
  static func pack(_ id: String) -> Address { "/packs/\(id)" }
  static func packSet(_ id: String, _ set: String) -> Address { pack(id).fragment("set-" + set) }
  static func packCourses(_ id: String) -> Address { "/packs/\(id)/courses" }
  static func packProgram(_ id: String, _ program: String) -> Address { "/packs/\(id)/programs/\(program)" }
  static func plan(pack: String, goal: String) -> Address { "/plan?pack=\(pack)&goal=\(goal)" }

  static func home(_ framework: FrameworkID) -> Address {
    framework == .classic ? home : home.adding("framework", framework)
  }

  static func routes(to goal: RouteGoal, in state: StateCode?) -> Address {
    RoutesQuery(to: RouteGoalAddress(goal).description, state: state).address
  }

  static func compare(_ codes: [OccupationCode]) -> Address {
    codes.reduce(compare) { $0.adding("code", $1) }
  }
}
