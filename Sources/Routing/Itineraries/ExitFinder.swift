import CareerModel

/// Finds the occupations that open when a leg is done, given what is held by then.
struct ExitFinder {
  private let expander: CareerExpander
  private var known: [[CareerStep.Kind]: RouteExit] = [:]
  /// By leg, the occupations that it may open; by occupation, the sets of needs each of which opens it.
  private var candidates: [CareerStep.Kind: [Int32]] = [:]
  private var entries: [Int32: [[Int32]]] = [:]
  private var network: CareerNetwork { expander.network }

  init(_ expander: CareerExpander) { self.expander = expander }

  /// The exit after some legs: what the last of them opens, together with all that is held.
  mutating func exit(after legs: [CareerStep.Kind]) -> RouteExit {
    if let found = known[legs] { return found }
    var open: [Int32] = []
    for occupation in candidates(legs.last!) where isOpen(occupation, legs) { open.append(occupation) }
    let paid = open.map { (occupation: $0, pay: pay($0)) }.sorted {
      ($1.pay?.cents ?? -1, $0.occupation) < ($0.pay?.cents ?? -1, $1.occupation)
    }
    let pays = paid.compactMap(\.pay)
    let exit = RouteExit(
      occupations: paid.map { network.occupations[Int($0.occupation)].code },
      medianWage: pays.isEmpty ? nil : pays[pays.count / 2])
    known[legs] = exit
    return exit
  }

  private func pay(_ occupation: Int32) -> Money? {
    let facts = network.occupations[Int(occupation)]
    return expander.request.home.flatMap { facts.statePay[$0] } ?? facts.typicalPay
  }

  /// Occupations that a leg may open.
  private mutating func candidates(_ leg: CareerStep.Kind) -> [Int32] {
    if let found = candidates[leg] { return found }
    let made = makeCandidates(leg)
    candidates[leg] = made
    return made
  }

  private func makeCandidates(_ leg: CareerStep.Kind) -> [Int32] {
    switch leg {
    case .highSchool: network.openToDiploma
    case .study(_, let fields): opened(by: expander.fieldSets[Int(fields)])
    case .credential(let credential, _): network.needing[Int(credential)]
    case .stateLicence(let occupation): [occupation]
    case .apprenticeship(let place):
      network.apprenticeships[Int(place)].occupations.compactMap { network.occupationPlace[$0] }
    case .work(let occupation, _): [occupation]
    }
  }

  /// Where any field will do, no field in particular opens.
  private func opened(by fields: FieldSet) -> [Int32] {
    fields.isAnything ? [] : Set(fields.members.flatMap { network.preparedFor[$0] }).sorted()
  }

  private mutating func isOpen(_ occupation: Int32, _ legs: [CareerStep.Kind]) -> Bool {
    entries(occupation).contains { needs in
      needs.allSatisfy { need in legs.contains { expander.yields($0, expander.needs[Int(need)]) } }
    }
  }

  /// The sets of needs each of which opens an occupation, without what is met at the start.
  private mutating func entries(_ occupation: Int32) -> [[Int32]] {
    if let found = entries[occupation] { return found }
    let made = expander.realEntries(occupation).flatMap { entry in
      expander.entryNeeds(occupation, entry, depth: 0) ?? []
    }.map { needs in needs.filter { !expander.isMet($0) } }
    entries[occupation] = made
    return made
  }
}
