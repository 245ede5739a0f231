import CareerModel
import Routing
import Wording

/// A figure of a route.
enum RouteFigure: CaseIterable {
  case time, cost, earned, finish, ahead, jobs, firstPay, debt, changes

  var phrase: Phrase {
    switch self {
    case .time: .routesTime
    case .cost: .routesCost
    case .earned: .routesEarnedOnTheWay
    case .finish: .routesFinish
    case .ahead: .routesEarned
    case .jobs: .routesJobs
    case .firstPay: .routesFirstPay
    case .debt: .routesDebt
    case .changes: .routesChanges
    }
  }

  /// The figure as people read it.
  func text(of itinerary: Itinerary, _ sentences: RouteSentences) -> String {
    switch self {
    case .time: sentences.duration(itinerary.months)
    case .cost: Figures.dollars(itinerary.cost)
    case .earned:
      Figures.dollars(Money(cents: itinerary.legs.reduce(0) { $0 + $1.earnings.cents }))
    case .finish: Figures.share(itinerary.completion * 100)
    case .ahead: itinerary.earnings.map(Figures.dollars) ?? sentences.words[.noFigure]
    case .jobs: Figures.share(itinerary.doors)
    case .firstPay: sentences.duration(itinerary.monthsToFirstPay)
    case .debt: Figures.dollars(itinerary.largestDebt)
    case .changes: String(itinerary.changes)
    }
  }

  /// The figures that stand in the table, each with what it is sorted by.
  static let columns: [(figure: RouteFigure, order: RouteOrder)] = [
    (.time, .time), (.cost, .cost), (.ahead, .earned), (.finish, .finish), (.jobs, .jobs),
    (.firstPay, .firstPay), (.debt, .debt), (.changes, .changes),
  ]

  /// Whether it rests on an assumption of ours for this route.
  func isAssumed(in itinerary: Itinerary) -> Bool { itinerary.legs.contains(where: isAssumed(in:)) }

  /// Whether it rests on an assumption of ours for this leg.
  func isAssumed(in leg: RouteLeg) -> Bool {
    switch self {
    case .time: leg.assumptions.contains { Self.aboutTime.contains($0) }
    case .cost, .debt:
      leg.assumptions.contains { Self.aboutCost.contains($0) } || leg.tuition == .typical
    case .earned, .ahead: leg.assumptions.contains { Self.aboutPay.contains($0) }
    case .finish: leg.assumptions.contains { Self.aboutFinishing.contains($0) }
    case .jobs, .firstPay, .changes: false
    }
  }

  private static let aboutTime: Set<RouteAssumption> = [
    .shortCertificateMonths, .termCertificateMonths, .yearCertificateMonths, .associateMonths,
    .bachelorMonths, .masterMonths, .doctorateMonths, .equivalencyMonths, .partTimeFactor,
    .sameFieldTransfer, .nearFieldTransfer, .generalTransfer, .dualCreditsPerYear, .apprenticeshipHours,
    .licenceMonths, .someExperienceMonths, .longExperienceMonths,
  ]
  private static let aboutCost: Set<RouteAssumption> = [
    .licenceCost, .graduateTuition, .professionalTuition, .grantShare, .sameFieldTransfer,
    .nearFieldTransfer, .generalTransfer, .dualCreditsPerYear,
  ]
  private static let aboutPay: Set<RouteAssumption> = [
    .apprenticePayStart, .apprenticePayEnd, .practicePay, .entryPayMonths, .earlyPayMonths,
  ]
  private static let aboutFinishing: Set<RouteAssumption> = [
    .schoolCompletion, .apprenticeCompletion, .masterCompletion, .doctorateCompletion, .licenceCompletion,
  ]
}
