import Wording

/// The places of the site's navigation.
enum Place: CaseIterable {
  case explore, interests, routes, occupations, credentials, compare

  var phrase: Phrase {
    switch self {
    case .explore: .navExplore
    case .interests: .navInterests
    case .routes: .navRoutes
    case .occupations: .navOccupations
    case .credentials: .navCredentials
    case .compare: .navCompare
    }
  }
}
