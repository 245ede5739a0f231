import Wording

/// The places of the site's navigation.
enum Place: CaseIterable {
  case explore, interests, occupations, credentials, compare

  var phrase: Phrase {
    switch self {
    case .explore: .navExplore
    case .interests: .navInterests
    case .occupations: .navOccupations
    case .credentials: .navCredentials
    case .compare: .navCompare
    }
  }
}
