import Wording

/// The places of the site's navigation.
enum Place: CaseIterable {
  case explore, interests, routes, plan, occupations, credentials

  var phrase: Phrase {
    switch self {
    case .explore: .navExplore
    case .interests: .navInterests
    case .routes: .navRoutes
    case .plan: .navPlan
    case .occupations: .navOccupations
    case .credentials: .navCredentials
    }
  }
}
