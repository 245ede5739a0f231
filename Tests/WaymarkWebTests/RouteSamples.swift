import CareerModel
import Routing

/// Routes to registered nurses from grade 10, put together by hand: the figures are of no publisher.
enum RouteSamples {
  static let nurse = OccupationCode("29-1141.00")!
  static let practicalNurse = OccupationCode("29-2061.00")!
  static let assistant = OccupationCode("31-1131.00")!

  static let diplomaExit = RouteExit(occupations: [assistant], medianWage: Money(dollars: 41_000))
  static let practicalExit = RouteExit(
    occupations: [practicalNurse, assistant], medianWage: Money(dollars: 62_000))
  static let nurseExit = RouteExit(
    occupations: [nurse, practicalNurse, assistant], medianWage: Money(dollars: 83_150))

  /// High school, an associate degree, a license: fast and cheap.
  static let associate = itinerary(
    [
      school,
      study(.associate, "51.3801", start: 32, months: 21, cost: 10_126, completion: 0.38, exit: nurseExit),
      licence(start: 53),
    ], completion: 0.33, doors: 62)

  /// A paid apprenticeship, then an associate degree beside the work.
  static let apprenticeship = itinerary(
    [
      school,
      RouteLeg(
        subject: .apprenticeship(rapids: "0837"), institution: nil, tuition: nil, start: 32, months: 24,
        wait: 1,
        cost: Money(cents: 0),
        pay: [
          PayStep(start: 32, months: 12, monthly: Money(dollars: 3000)),
          PayStep(start: 44, months: 12, monthly: Money(dollars: 4500)),
        ], completion: 0.45, workingAs: practicalNurse, credit: nil,
        assumptions: [.apprenticePayStart, .apprenticePayEnd, .apprenticeshipHours], exit: practicalExit),
      study(
        .associate, "51.3801", start: 56, months: 14, cost: 5682, completion: 0.4, workingAs: practicalNurse,
        credit: CountedCredit(held: .apprenticeship(rapids: "0837"), percent: 40, basis: .usual),
        exit: nurseExit), licence(start: 70),
    ], completion: 0.28, doors: 62)

  /// Work between the steps.
  static let worked = itinerary(
    [
      school,
      study(
        .certificateOneYear, "51.3901", start: 32, months: 12, cost: 7400, completion: 0.6,
        exit: practicalExit),
      RouteLeg(
        subject: .work(practicalNurse), institution: nil, tuition: nil, start: 44, months: 12, wait: 0,
        cost: Money(cents: 0), pay: [PayStep(start: 44, months: 12, monthly: Money(dollars: 5200))],
        completion: 1, workingAs: practicalNurse, credit: nil, assumptions: [.someExperienceMonths],
        exit: practicalExit),
      study(
        .associate, "51.3801", start: 56, months: 14, cost: 5756, completion: 0.45,
        credit: CountedCredit(held: .award(.certificate, series: 5139), percent: 50, basis: .agreement),
        exit: nurseExit), licence(start: 70),
    ], completion: 0.22, doors: 62)

  /// A bachelor's degree straight from high school.
  static let bachelor = itinerary(
    [
      school,
      study(.bachelor, "51.3801", start: 32, months: 48, cost: 54_172, completion: 0.84, exit: nurseExit),
      licence(start: 80),
    ], completion: 0.73, doors: 91)

  /// All of them, the fastest first.
  static let response = RouteResponse(
    itineraries: [associate, apprenticeship, worked, bachelor], handful: [0, 1, 3], obstacle: nil,
    relaxations: [], openings: [], explored: 1234)

  /// None within the limits, with what would open one.
  static let nothing = RouteResponse(
    itineraries: [], handful: [], obstacle: nil,
    relaxations: [
      RouteRelaxation(changes: [.cost: 5982]), RouteRelaxation(changes: [.months: 54, .noDebt: 0]),
    ],
    openings: [
      RouteOpening(leg: .study(.associate, CIPCode("51.3801")), months: 24, cost: Money(dollars: 10_126))
    ], explored: 99)

  static let school = RouteLeg(
    subject: .highSchool(from: 10, credential: nil), institution: nil, tuition: nil, start: 0, months: 31,
    wait: 0, cost: Money(cents: 0), pay: [], completion: 0.87, workingAs: nil, credit: nil,
    assumptions: [.schoolCompletion], exit: diplomaExit)

  private static func study(
    _ award: Award, _ program: String, start: Int, months: Int, cost: Int, completion: Double,
    workingAs: OccupationCode? = nil, credit: CountedCredit? = nil, exit: RouteExit
  ) -> RouteLeg {
    RouteLeg(
      subject: .study(award, CIPCode(program)), institution: UnitID("236948"), tuition: .resident,
      start: start,
      months: months, wait: start == 32 ? 1 : 0, cost: Money(dollars: cost),
      pay: workingAs == nil
        ? [] : [PayStep(start: start, months: months, monthly: Money(dollars: 5200))],
      completion: completion, workingAs: workingAs, credit: credit, assumptions: [], exit: exit)
  }

  private static func licence(start: Int) -> RouteLeg {
    RouteLeg(
      subject: .credential(CredentialID(rawValue: "registered-nurse-license")), institution: nil,
      tuition: nil,
      start: start, months: 2, wait: 0, cost: Money(dollars: 300), pay: [], completion: 1, workingAs: nil,
      credit: nil, assumptions: [.licenceCost, .licenceMonths], exit: nurseExit)
  }

  private static func itinerary(_ legs: [RouteLeg], completion: Double, doors: Double) -> Itinerary {
    let end = legs.last.map { $0.start + $0.months } ?? 0
    let cost = legs.reduce(0) { $0 + $1.cost.cents }
    let earned = legs.reduce(0) { $0 + $1.earnings.cents }
    let goal = [
      PayStep(start: end, months: 12, monthly: Money(dollars: 7000)),
      PayStep(start: end + 12, months: max(1, 108 - end), monthly: Money(dollars: 8650)),
    ]
    return Itinerary(
      goal: nurse, legs: legs,
      entry: EntryRule(
        schooling: .award(.associate), share: 62, isShareUncertain: false, isTypical: false,
        experienceMonths: 0, licences: [CredentialID(rawValue: "registered-nurse-license")]),
      doors: doors, months: end, cost: Money(cents: cost),
      earnings: Money(cents: goal.reduce(0) { $0 + $1.total.cents } + earned - cost), completion: completion,
      monthsToFirstPay: legs.flatMap(\.pay).first?.start ?? end,
      largestDebt: Money(cents: max(0, cost - earned / 5)), goalPay: goal)
  }
}
