/// A publisher's data set and its licence, as `Facts/SOURCES` names them.
struct Publication: Sendable, Equatable {
  let publisher: String
  let dataSet: String
  let licence: String

  static let laborStatistics = "U.S. Bureau of Labor Statistics"
  static let employmentAndTraining = "U.S. Department of Labor, Employment and Training Administration"
  static let educationStatistics = "National Center for Education Statistics"
  static let education = "U.S. Department of Education"

  static let publicDomain = "Public domain"
  static let attribution = "CC BY 4.0"
}
