import CareerModel

extension CareerExpander {
  /// A way to a credential: what has to be held before, and how it goes.
  struct CredentialWay {
    let needs: [Int32]
    /// Months of a full-time course.
    let training: Int
    /// Months of paid practice.
    let practice: Int
    /// Months of exam and application.
    let exam: Int
    /// Cents.
    let cost: Int
    /// The least age in years.
    let age: Int?
    let restsOnAssumption: Bool
  }

  /// The ways to a credential; one of an exam only where nobody has written down what it takes.
  func credentialWays(_ credential: Int32) -> [CredentialWay] {
    if let known = ways[credential] { return known }
    let made = makeWays(credential)
    ways[credential] = made
    return made
  }

  private func makeWays(_ credential: Int32) -> [CredentialWay] {
    let facts = network.credentials[Int(credential)]
    guard !facts.ways.isEmpty else {
      return [
        CredentialWay(
          needs: [], training: 0, practice: 0, exam: assumption(.licenceMonths),
          cost: assumption(.licenceCost) * 100, age: nil, restsOnAssumption: true)
      ]
    }
    return facts.ways.compactMap { way($0) }
  }

  private func way(_ requirements: [CredentialFacts.Requirement]) -> CredentialWay? {
    var needs: [Int32] = []
    var (training, practice, exam, cost) = (0, 0, 0, 0)
    var age: Int?
    var assumed = false
    for requirement in requirements {
      switch requirement {
      case .diploma: needs.append(number(.diploma))
      case .award(let level, let pattern):
        let fields = network.fields(pattern)
        guard !fields.isEmpty else { return nil }
        var least = level.leastAward
        // A license takes the certificate that is usual in its field, not the shortest there is.
        if level == .certificate, !pattern.isAny {
          least = fields.members.map { network.usualCertificate[$0] }.min() ?? least
        }
        needs.append(number(.schooling(least: least, fields: number(fields))))
      case .credential(let prior):
        guard let place = network.credentialPlace[prior] else { return nil }
        needs.append(number(.credential(place)))
      case .apprenticeship(let codes):
        let list = codes.compactMap { network.apprenticeshipPlace[$0] }
        guard !list.isEmpty else { return nil }
        needs.append(number(.apprenticeship(number(list: list))))
      case .experience(let codes, let months):
        let list = codes.compactMap { network.occupationPlace[$0] }
        guard !list.isEmpty else { return nil }
        needs.append(number(.experience(number(list: list), months: months)))
      case .training(let months, let fee):
        training += months
        cost += fee.cents
      case .practice(let months): practice += months
      case .age(let years): age = max(age ?? years, years)
      case .exam(let months, let fee):
        exam += months
        cost += fee?.cents ?? assumption(.licenceCost) * 100
        assumed = assumed || fee == nil
      }
    }
    return CredentialWay(
      needs: needs, training: training, practice: practice, exam: exam, cost: cost, age: age,
      restsOnAssumption: assumed)
  }

  /// Legs that end in a credential.
  func credentialLegs(_ credential: Int32) -> [WayToMeet] {
    var found: [WayToMeet] = []
    for (index, way) in credentialWays(credential).enumerated() {
      for job in jobs {
        // A full-time course leaves no time for a job, nor does practice, which is one.
        if job != nil, way.training > 0 || way.practice > 0 { continue }
        if job == nil, request.limits.mustKeepEarning, way.practice == 0 { continue }
        let kind = CareerStep.Kind.credential(credential, way: index)
        let key = CareerStep.Key(kind: kind, job: job?.occupation ?? -1, credit: nil)
        let step = number(key) { $0.credentialStep(key, way, job) }
        found.append(WayToMeet(step: step, asks: way.needs))
      }
    }
    return found
  }

  private func credentialStep(
    _ key: CareerStep.Key, _ way: CredentialWay, _ job: Job?
  ) -> CareerStep {
    var pay = job?.pay ?? .none
    var workingAs = job?.occupation
    var assumptions: [RouteAssumption] = way.restsOnAssumption ? [.licenceMonths, .licenceCost] : []
    if way.practice > 0, case .credential(let credential, _) = key.kind {
      // One practises in the occupation that the credential is for: the goal, if it is.
      let served = network.needing[Int(credential)]
      let occupation = served.contains(goal) ? goal : served.first
      if let occupation {
        let entry = curve(occupation).steps.first?.monthly ?? 0
        pay = PayCurve(steps: [
          PayCurve.Step(end: way.practice, monthly: entry * assumption(.practicePay) / 100)
        ]).after(way.training)
        workingAs = occupation
        assumptions.append(.practicePay)
      }
    }
    let months = way.training + way.practice + way.exam
    return CareerStep(
      key: key,
      search: SearchStep(
        months: months, earliest: earliest(age: way.age), pay: pay,
        options: [
          SearchStep.Option(
            cost: way.cost, completion: request.assumptions[.licenceCompletion] / 100, place: 0)
        ]), offers: nil, workingAs: workingAs, assumptions: assumptions)
  }

  /// The month in which a traveller of known age is old enough.
  func earliest(age: Int?) -> Int {
    guard let age, let own = standing.age else { return 0 }
    return max(0, (age - own) * 12)
  }

  /// Legs that end in a license of the home state's own list.
  func stateLicenceLegs(_ licence: Int32) -> [WayToMeet] {
    jobs.compactMap { job in
      if job == nil, request.limits.mustKeepEarning { return nil }
      let kind = CareerStep.Kind.stateLicence(licence)
      let key = CareerStep.Key(kind: kind, job: job?.occupation ?? -1, credit: nil)
      let step = number(key) { expander in
        CareerStep(
          key: key,
          search: SearchStep(
            months: expander.assumption(.licenceMonths), earliest: 0, pay: job?.pay ?? .none,
            options: [
              SearchStep.Option(
                cost: expander.assumption(.licenceCost) * 100,
                completion: expander.request.assumptions[.licenceCompletion] / 100, place: 0)
            ]), offers: nil, workingAs: job?.occupation, assumptions: [.licenceMonths, .licenceCost])
      }
      return WayToMeet(step: step, asks: [])
    }
  }
}
