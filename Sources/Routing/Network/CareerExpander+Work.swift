import CareerModel

extension CareerExpander {
  /// Legs of work in one of the occupations that count as experience.
  func workLegs(_ list: Int32, months: Int) -> [WayToMeet] {
    var found: [WayToMeet] = []
    for occupation in lists[Int(list)] {
      let rest = max(1, months - standing.months(in: occupation))
      let kind = CareerStep.Kind.work(occupation, months: rest)
      let key = CareerStep.Key(kind: kind, job: -1, credit: nil)
      let step = number(key) { expander in
        let pay = expander.curve(occupation).skipping(expander.standing.months(in: occupation))
        return CareerStep(
          key: key,
          search: SearchStep(
            months: rest, earliest: 0, pay: pay,
            options: [SearchStep.Option(cost: 0, completion: 1, place: 0)]), offers: nil,
          workingAs: occupation, assumptions: [.someExperienceMonths, .longExperienceMonths])
      }
      if standing.presentWork?.occupation == occupation {
        found.append(WayToMeet(step: step, asks: []))
        continue
      }
      for entry in workEntries(occupation) {
        for asked in entryNeeds(occupation, entry, depth: 1) ?? [] {
          found.append(WayToMeet(step: step, asks: asked))
        }
      }
    }
    return found
  }

  /// The entries by which one gets into work on the way: the one that asks for the least, the typical one, and
  /// an apprenticeship.
  private func workEntries(_ occupation: Int32) -> [CareerEntry] {
    let real = realEntries(occupation)
    let least = real.first { $0.schooling != .apprenticeship }
    return real.filter { $0.schooling == least?.schooling || $0.isTypical || $0.schooling == .apprenticeship }
  }

  /// Legs of apprenticeship: one of each length stands for those of the same length.
  func apprenticeshipLegs(_ list: Int32) -> [WayToMeet] {
    var lengths: Set<Int> = []
    var found: [WayToMeet] = []
    for place in lists[Int(list)] {
      let facts = network.apprenticeships[Int(place)]
      let hours = facts.hours ?? assumption(.apprenticeshipHours)
      guard lengths.insert(hours).inserted else { continue }
      let kind = CareerStep.Kind.apprenticeship(place)
      let key = CareerStep.Key(kind: kind, job: -1, credit: nil)
      let step = number(key) { $0.apprenticeshipStep(key, facts, hours: hours) }
      found.append(WayToMeet(step: step, asks: [number(.diploma)]))
    }
    return found
  }

  private func apprenticeshipStep(
    _ key: CareerStep.Key, _ facts: ApprenticeshipFacts, hours: Int
  ) -> CareerStep {
    // 2,000 hours are a year of full-time work.
    let months = (hours * 12 + 1999) / 2000
    let served = facts.occupations.compactMap { network.occupationPlace[$0] }
    let occupation = served.contains(goal) ? goal : served.first
    let typical = occupation.map { curve($0).steps.last?.monthly ?? 0 } ?? 0
    return CareerStep(
      key: key,
      search: SearchStep(
        months: months, earliest: 0,
        pay: .apprentice(
          typical: typical, months: months, from: assumption(.apprenticePayStart),
          to: assumption(.apprenticePayEnd)),
        options: [
          SearchStep.Option(
            cost: 0, completion: request.assumptions[.apprenticeCompletion] / 100, place: 0)
        ]), offers: nil, workingAs: occupation,
      assumptions: [.apprenticePayStart, .apprenticePayEnd, .apprenticeCompletion]
        + (facts.hours == nil ? [.apprenticeshipHours] : []))
  }

  /// Legs that finish high school, alone or with a credential that some of the needs ask for.
  func schoolWays(_ needs: NeedSet) -> [WayToMeet] {
    var earned: [Int32?] = []
    for number in needs.ids {
      switch self.needs[Int(number)] {
      case .diploma: earned.append(nil)
      case .credential(let credential):
        if standing.isAtSchool, isEarnedInSchool(credential) { earned.append(credential) }
      default: break
      }
    }
    return earned.map { credential in
      let kind = CareerStep.Kind.highSchool(credential: credential)
      let key = CareerStep.Key(kind: kind, job: -1, credit: nil)
      return WayToMeet(step: number(key) { $0.schoolStep(key, credential) }, asks: [])
    }
  }

  private func schoolStep(_ key: CareerStep.Key, _ credential: Int32?) -> CareerStep {
    let cost = credential.map { credentialWays($0).first?.cost ?? 0 } ?? 0
    return CareerStep(
      key: key,
      search: SearchStep(
        months: schoolMonths, earliest: 0, pay: .none,
        options: [
          SearchStep.Option(
            cost: cost, completion: request.assumptions[.schoolCompletion] / 100, place: 0)
        ]), offers: nil, workingAs: nil,
      assumptions: [.schoolCompletion] + (standing.isAtSchool ? [] : [.equivalencyMonths]))
  }

  /// From the beginning of the grade to the end of grade 12, whose school year has nine months.
  private var schoolMonths: Int {
    standing.grade.map { (12 - $0) * 12 + 9 } ?? assumption(.equivalencyMonths)
  }

  /// Whether a credential can be earned in high school: nothing but a course, an exam and an age is asked.
  private func isEarnedInSchool(_ credential: Int32) -> Bool {
    guard network.credentials[Int(credential)].isEarnedInHighSchool else { return false }
    return credentialWays(credential).contains { way in
      way.practice == 0
        && way.needs.allSatisfy { number in
          if case .schooling(let least, _) = needs[Int(number)] { return least.level == .certificate }
          return needs[Int(number)] == .diploma
        }
        && earliest(age: way.age) <= schoolMonths
    }
  }
}
