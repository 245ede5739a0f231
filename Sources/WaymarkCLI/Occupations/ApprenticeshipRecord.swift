import CareerModel

/// A registered apprenticeship that leads to an occupation; hours as the publisher writes them.
struct ApprenticeshipRecord: Encodable {
  let rapids: String
  let title: String
  @OrNull var timeBasedHours: String?

  init(_ apprenticeship: Apprenticeship) {
    rapids = apprenticeship.rapids
    title = apprenticeship.title
    timeBasedHours = apprenticeship.timeBasedHours
  }
}
