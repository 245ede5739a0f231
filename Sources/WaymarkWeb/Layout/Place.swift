import Wording

/// The places of the site's navigation.
enum Place: CaseIterable {
  case explore, occupations, credentials, compare

  var phrase: Phrase {
    switch self {
    case .explore: .navExplore
    case .occupations: .navOccupations
    case .credentials: .navCredentials
    case .compare: .navCompare
    }
  }
}
