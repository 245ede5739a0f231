import CareerModel

/// Finds the occupations that open when a leg is done, given what is held by then.
struct ExitFinder {
  private let expander: CareerExpander
  private var known: [[CareerStep.Kind]: RouteExit] = [:]
  private var network: CareerNetwork { expander.network }

  init(_ expander: CareerExpander) { self.expander = expander }

  /// The exit after some legs: what the last of them opens, together with all that is held.
  mutating func exit(after legs: [CareerStep.Kind]) -> RouteExit {
    if let found = known[legs] { return found }
    let open = candidates(legs.last!).filter { isOpen($0, legs) }
    let home = expander.request.home
    func pay(_ place: Int32) -> Money? {
      let facts = network.occupations[Int(place)]
      return home.flatMap { facts.statePay[$0] } ?? facts.typicalPay
    }
    let sorted = open.sorted {
      (pay($1)?.cents ?? -1, $0) < (pay($0)?.cents ?? -1, $1)
    }
    let pays = sorted.compactMap(pay)
    let exit = RouteExit(
      occupations: sorted.map { network.occupations[Int($0)].code },
      medianWage: pays.isEmpty ? nil : pays[pays.count / 2])
    known[legs] = exit
    return exit
  }

  /// Occupations that a leg may open.
  private func candidates(_ leg: CareerStep.Kind) -> [Int32] {
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

  private func isOpen(_ occupation: Int32, _ legs: [CareerStep.Kind]) -> Bool {
    for entry in expander.realEntries(occupation) {
      for needs in expander.entryNeeds(occupation, entry, depth: 0) ?? [] {
        let isMet = needs.allSatisfy { need in
          expander.isMet(need) || legs.contains { expander.yields($0, expander.needs[Int(need)]) }
        }
        if isMet { return true }
      }
    }
    return false
  }
}
