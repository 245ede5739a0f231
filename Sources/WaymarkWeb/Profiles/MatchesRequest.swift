import CareerModel
import Catalog
import Hummingbird
import Matching

/// A request for what fits a profile: the profile, the filters, how much to show, and one occupation to ask
/// about.
struct MatchesRequest {
  let profile: AddressedProfile
  let filter: MatchFilter
  /// How many occupations of each band are shown.
  let shown: Int
  /// The occupation that is asked about, as it was typed.
  let why: String?
  /// Back to the inventory, when too few of its items were answered.
  let redirect: String?

  /// How many occupations of each band are shown at first, and more each time.
  static let shownAtFirst = 10
  static let shownMore = 25

  private static let known =
    ProfileParameter.names + ["level", "education", "min-wage", "growth", "cluster", "show", "why"]

  init(_ request: Request, context: PageContext) throws {
    let parameters = try QueryParameters(request, known: Self.known)
    profile = try AddressedProfile(parameters, catalog: context.catalog)
    filter = try parameters.matchFilter(state: context.state, catalog: context.catalog)
    shown = try parameters.number("show", in: 1...2_000) ?? Self.shownAtFirst
    why = parameters.text("why").map { String($0.prefix(200)) }
    do {
      _ = try profile.scores(context.catalog)
      redirect = nil
    } catch ProfileError.tooFewAnswers {
      redirect = "/profile/interests?" + profile.query(skills: try context.catalog.matcher().skills)
    }
  }
}

extension QueryParameters {
  /// The filters of what fits; throws for an unknown cluster, level, schooling or growth.
  func matchFilter(
    state: StateCode?, catalog: CareerCatalog, level: String = "level"
  ) throws(PageFailure) -> MatchFilter {
    MatchFilter(
      skillLevel: try word(level, SkillLevel.self), education: try word("education", TypicalEducation.self),
      minimumWage: try number("min-wage", in: 0...10_000_000).map(Money.init(dollars:)),
      growth: try word("growth", MatchFilter.Growth.self), cluster: try cluster(catalog), state: state)
  }
}
