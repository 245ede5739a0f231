import CareerModel

/// Writes out what the search found: legs with dates, pay, colleges and exits.
struct ItineraryWriter {
  private let expander: CareerExpander
  private let graph: NeedsGraph
  private var exits: ExitFinder
  private var network: CareerNetwork { expander.network }

  init(_ expander: CareerExpander, _ graph: NeedsGraph) {
    self.expander = expander
    self.graph = graph
    exits = ExitFinder(expander)
  }

  mutating func itinerary(_ route: FinishedRoute) -> Itinerary {
    let request = expander.request
    let goal = graph.goals[route.goal].goal
    var legs: [RouteLeg] = []
    var held: [CareerStep.Kind] = []
    var clock = 0
    for leg in route.legs {
      let step = expander.steps[Int(leg.step)]
      held.append(step.key.kind)
      // Found beforehand: in the call's own arguments all that is known of exits would be copied each time.
      let exit = exits.exit(after: held)
      legs.append(
        self.leg(step, option: leg.option, start: leg.start, wait: leg.start - clock, exit: exit))
      clock = leg.start + step.search.months
    }
    let horizon = Int(request.assumptions[.horizonMonths])
    let pay = Self.steps(
      of: goal.pay, from: route.figures.months, months: max(0, horizon - route.figures.months))
    let isPayKnown = network.occupations[Int(expander.goal)].typicalPay != nil
    return Itinerary(
      goal: network.occupations[Int(expander.goal)].code, legs: legs, entry: expander.goalRules[goal.rule],
      doors: Double(route.figures.doors) / 10, months: route.figures.months,
      cost: Money(cents: route.figures.cost),
      earnings: isPayKnown ? Money(cents: route.figures.balance) : nil, completion: route.figures.completion,
      monthsToFirstPay: legs.lazy.flatMap(\.pay).first { $0.monthly.cents > 0 }?.start
        ?? route.figures.months,
      largestDebt: Self.largestDebt(legs, request.assumptions), goalPay: pay)
  }

  private func leg(
    _ step: CareerStep, option: Int, start: Int, wait: Int, exit: RouteExit
  ) -> RouteLeg {
    let chosen = step.search.options[option]
    let offer = step.offers?.places[Int(chosen.place)]
    return RouteLeg(
      subject: subject(step, offer), institution: offer.flatMap(college)?.id,
      tuition: step.offers.map { tuition($0, offer) }, start: start, months: step.search.months, wait: wait,
      cost: Money(cents: chosen.cost),
      pay: Self.steps(of: step.search.pay, from: start, months: step.search.months),
      completion: chosen.completion,
      workingAs: step.workingAs.map { network.occupations[Int($0)].code }, credit: step.key.credit,
      assumptions: step.assumptions, exit: exit)
  }

  private func college(_ offer: Offer) -> CollegeFacts? {
    offer.college >= 0 ? network.colleges[Int(offer.college)] : nil
  }

  private func tuition(_ offers: Offers, _ offer: Offer?) -> TuitionBasis {
    guard let home = expander.request.home, let college = offer.flatMap(college) else { return offers.basis }
    return college.state == home ? .resident : .nonresident
  }

  private func subject(_ step: CareerStep, _ offer: Offer?) -> RouteLeg.Subject {
    switch step.key.kind {
    case .highSchool(let credential):
      .highSchool(
        from: expander.standing.grade, credential: credential.map { network.credentials[Int($0)].id })
    case .study(let award, let fields): .study(award, program(fields, offer))
    case .credential(let credential, _): .credential(network.credentials[Int(credential)].id)
    case .stateLicence(let occupation):
      .stateLicence(
        title: network.occupations[Int(occupation)].stateLicences[expander.request.home!]?
          .min { ($0.count, $0) < ($1.count, $1) } ?? "")
    case .apprenticeship(let place): .apprenticeship(rapids: network.apprenticeships[Int(place)].rapids)
    case .work(let occupation, _): .work(network.occupations[Int(occupation)].code)
    }
  }

  /// The program studied: what the college has; none where any field will do.
  private func program(_ fields: Int32, _ offer: Offer?) -> CIPCode? {
    let set = expander.fieldSets[Int(fields)]
    if set.isAnything { return nil }
    if let offer, offer.program >= 0 { return network.programs[Int(offer.program)] }
    return set.members.first.map { network.programs[$0] }
  }

  /// The steps of a curve over some months.
  static func steps(of curve: PayCurve, from start: Int, months: Int) -> [PayStep] {
    var found: [PayStep] = []
    var begin = 0
    for step in curve.steps where begin < months {
      let end = min(step.end, months)
      if end > begin, step.monthly > 0 {
        found.append(PayStep(start: start + begin, months: end - begin, monthly: Money(cents: step.monthly)))
      }
      begin = max(begin, end)
    }
    return found
  }

  /// The most that is owed at the end of any leg, when a share of all pay goes toward the cost.
  static func largestDebt(_ legs: [RouteLeg], _ assumptions: RouteAssumptions) -> Money {
    let share = Int(assumptions[.savedShare])
    var (paid, cost, most) = (0, 0, 0)
    for leg in legs {
      paid += leg.earnings.cents
      cost += leg.cost.cents
      most = max(most, cost - Int(assumptions[.savings]) * 100 - paid * share / 100)
    }
    return Money(cents: most)
  }
}
