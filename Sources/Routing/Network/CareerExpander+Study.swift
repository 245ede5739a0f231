import CareerModel

extension CareerExpander {
  /// Of some certificates the one nearest to what is usual in the fields: the longer of two as near.
  private func mostUsual(_ awards: [Award], _ group: FieldSet) -> Award {
    let usual = group.members.map { network.usualCertificate[$0].rank }.sorted()
    let middle = usual[usual.count / 2]
    return awards.min { (abs($0.rank - middle), -$0.rank) < (abs($1.rank - middle), -$1.rank) }!
  }

  /// Whether a college of the home state, or of others named, has one of the programs at an award.
  func isOffered(_ programs: FieldSet, _ award: Award) -> Bool {
    offeredNearby[award].map(programs.intersects) ?? false
  }

  /// Whether one of them has one of the programs at any award of a level.
  func isOffered(_ programs: FieldSet, _ level: AwardLevel) -> Bool {
    levelsNearby[level].map(programs.intersects) ?? false
  }

  /// Ways to study in a group of programs up to at least an award; worked out once for each group.
  func study(_ group: Int32, _ level: AwardLevel, least: Award) -> [WayToMeet] {
    let key = StudyKey(group: group, level: level, least: least)
    if let known = studies[key] { return known }
    var made: [WayToMeet] = []
    study(fieldSets[Int(group)], level, least: least, &made)
    studies[key] = made
    return made
  }

  private func study(
    _ group: FieldSet, _ level: AwardLevel, least: Award, _ found: inout [WayToMeet]
  ) {
    var awards = level.awards.filter { $0 >= least }.sorted()
    // Nobody goes to another state for one certificate when there is another at home.
    let near = awards.filter { self.isOffered(group, $0) }
    if !near.isEmpty { awards = near }
    if level == .certificate { awards = [mostUsual(awards, group)] }
    let isOffered = awards.contains { group.intersects(network.offered[$0]!) }
    var left = group
    for award in awards {
      let programs = isOffered ? left.intersection(network.offered[award]!) : group
      guard !programs.isEmpty, isOffered || award == awards.first else { continue }
      // Where a field's doctorate is a professional one, another kind is not the way into practice.
      if level == .doctorate { left = left.subtracting(programs) }
      for (rule, fields) in network.ruled[level]! where fields.intersects(programs) {
        study(fields.intersection(programs), award, rule: rule, &found)
      }
    }
  }

  private func study(
    _ programs: FieldSet, _ award: Award, rule: StudyRuleFacts?, _ found: inout [WayToMeet]
  ) {
    var base: [Int32] = []
    if award.level >= .master {
      let accepted = accepted(by: rule, programs)
      base.append(number(.schooling(least: .bachelor, fields: number(accepted))))
      if let needed = rule?.needs, let place = network.credentialPlace[needed] {
        base.append(number(.credential(place)))
      }
    } else {
      base.append(number(.diploma))
    }
    for credit in credits(programs, award) {
      let kind = CareerStep.Kind.study(award, fields: number(credit.programs))
      for job in jobs + (credit.job.map { [$0] } ?? []) {
        // Doctorates are full-time studies.
        if job != nil, award.level == .doctorate { continue }
        if job == nil, request.limits.mustKeepEarning { continue }
        let key = CareerStep.Key(kind: kind, job: job?.occupation ?? -1, credit: credit.counted)
        let step = number(key) { $0.studyStep(key, award, credit, rule, job) }
        found.append(WayToMeet(step: step, asks: base + (credit.need.map { [$0] } ?? [])))
      }
    }
  }

  /// The fields of the bachelor's degrees that a graduate program takes: by its rule, or its own family.
  private func accepted(by rule: StudyRuleFacts?, _ programs: FieldSet) -> FieldSet {
    if let accepts = rule?.accepts { return network.fields(accepts) }
    return network.families(of: programs)
  }

  private func studyStep(
    _ key: CareerStep.Key, _ award: Award, _ credit: Credit, _ rule: StudyRuleFacts?, _ job: Job?
  ) -> CareerStep {
    let full = rule?.months ?? months(award)
    let percent = credit.counted?.percent ?? 0
    let months = max(1, (full * (100 - percent) + 99) / 100)
    let offers = network.offerBook.offers(
      credit.programs, award, home: request.home, others: request.limits.otherStates)
    let level = award.level
    // Who finishes a graduate degree is not published by college: then the cheapest place is ahead of all.
    let completion: Double? =
      switch level {
      case .master: request.assumptions[.masterCompletion] / 100
      case .doctorate: request.assumptions[.doctorateCompletion] / 100
      default: nil
      }
    let price =
      switch award {
      case .professionalDoctorate: assumption(.professionalTuition)
      case .master, .researchDoctorate, .otherDoctorate, .postmasterCertificate: assumption(.graduateTuition)
      default: 100
      }
    let paid = price * (100 - assumption(.grantShare))
    let places = completion == nil ? offers.places : Array(offers.places.prefix(1))
    return CareerStep(
      key: key,
      search: SearchStep(
        months: job == nil
          ? months : Int((Double(months) * request.assumptions[.partTimeFactor]).rounded(.up)),
        earliest: 0, pay: job?.pay ?? .none,
        options: places.enumerated().map { place, offer in
          SearchStep.Option(
            cost: offer.tuition * months / 12 * paid / 10_000, completion: completion ?? offer.completion,
            place: Int32(place))
        }), offers: offers, workingAs: job?.occupation,
      assumptions: assumptions(award, rule, job, level))
  }

  private func assumptions(
    _ award: Award, _ rule: StudyRuleFacts?, _ job: Job?, _ level: AwardLevel
  ) -> [RouteAssumption] {
    var found: [RouteAssumption] = rule?.months == nil ? [length(award)] : []
    if job != nil { found.append(.partTimeFactor) }
    if award == .professionalDoctorate { found.append(.professionalTuition) }
    if level == .master || award == .researchDoctorate || award == .otherDoctorate {
      found.append(.graduateTuition)
    }
    if level == .master { found.append(.masterCompletion) }
    if level == .doctorate { found.append(.doctorateCompletion) }
    return found
  }

  private func months(_ award: Award) -> Int { assumption(length(award)) }

  private func length(_ award: Award) -> RouteAssumption {
    switch award {
    case .certificateUnderOneTerm: .shortCertificateMonths
    case .certificateOneTerm: .termCertificateMonths
    case .certificateOneYear, .postbachelorCertificate, .postmasterCertificate: .yearCertificateMonths
    case .certificateTwoYears, .associate: .associateMonths
    case .bachelor: .bachelorMonths
    case .master: .masterMonths
    case .professionalDoctorate, .researchDoctorate, .otherDoctorate: .doctorateMonths
    }
  }
}
