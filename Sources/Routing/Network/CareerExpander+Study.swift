import CareerModel

extension CareerExpander {
  func moves(into needs: NeedSet) -> [Move] {
    var found: [Move] = []
    func add(_ ways: [WayToMeet]) {
      for way in ways {
        let meets = needs.ids.filter { yields(way.kind, self.needs[Int($0)]) }
        guard !meets.isEmpty else { continue }
        let rest = needs.ids.filter { !meets.contains($0) }
        found.append(Move(step: way.step, meets: meets, before: simplified(rest + way.asks)))
      }
    }
    var schooling: [(least: Award, fields: Int32)] = []
    for number in needs.ids {
      if case .schooling(let least, let fields) = self.needs[Int(number)] {
        schooling.append((least, fields))
      } else {
        add(waysToMeet(number))
      }
    }
    add(schoolWays(needs))
    if schooling.count == 1 {
      add(study(schooling[0].fields, schooling[0].least.level, least: schooling[0].least))
    } else if schooling.count > 1 {
      for group in groups(schooling) { add(study(group.fields, group.least.level, least: group.least)) }
    }
    return found
  }

  /// Ways to meet a need by itself; worked out once.
  private func waysToMeet(_ need: Int32) -> [WayToMeet] {
    if let known = waysOf[need] { return known }
    let made: [WayToMeet] =
      switch needs[Int(need)] {
      case .diploma, .schooling: []
      case .credential(let credential): credentialLegs(credential)
      case .stateLicence(let licence): stateLicenceLegs(licence)
      case .apprenticeship(let list): apprenticeshipLegs(list)
      case .experience(let list, let months): workLegs(list, months: months)
      }
    waysOf[need] = made
    return made
  }

  /// Programs that meet the same of several needs belong together.
  private func groups(_ schooling: [(least: Award, fields: Int32)]) -> [(least: Award, fields: Int32)] {
    var found: [(least: Award, fields: Int32)] = []
    for level in Set(schooling.map(\.least.level)).sorted() {
      let asked = schooling.filter { $0.least.level <= level }
        .map { (least: $0.least, fields: fieldSets[Int($0.fields)]) }
      let all = asked.reduce(FieldSet(count: network.programs.count)) { union, need in
        need.least.level == level ? union.union(need.fields) : union
      }
      let isAtHome = level.awards.contains { isOffered(all, $0) }
      var groups = [all]
      for need in asked {
        groups = groups.flatMap { [$0.intersection(need.fields), $0.subtracting(need.fields)] }
          .filter { !$0.isEmpty }
      }
      for group in groups {
        // Nobody goes to another state for a neighbouring field when there is a college at home.
        if isAtHome, !level.awards.contains(where: { isOffered(group, $0) }) { continue }
        let met = asked.filter { $0.least.level == level && group.isSubset(of: $0.fields) }
        if let least = met.map(\.least).max() { found.append((least, number(group))) }
      }
    }
    return found
  }

  /// Of some certificates the one nearest to what is usual in the fields: the longer of two as near.
  private func mostUsual(_ awards: [Award], _ group: FieldSet) -> Award {
    let usual = group.members.map { network.usualCertificate[$0].rank }.sorted()
    let middle = usual[usual.count / 2]
    return awards.min { (abs($0.rank - middle), -$0.rank) < (abs($1.rank - middle), -$1.rank) }!
  }

  private func isOffered(_ programs: FieldSet, _ award: Award) -> Bool {
    network.offerBook.isOffered(programs, award, home: request.home, others: request.limits.otherStates)
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
      var byRule: [Int32: FieldSet] = [:]
      for program in programs.members {
        byRule[network.ruleOf[level]![program], default: FieldSet(count: network.programs.count)]
          .insert(program)
      }
      for rule in byRule.keys.sorted() {
        study(byRule[rule]!, award, rule: rule < 0 ? nil : network.rules[Int(rule)], &found)
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
        found.append(WayToMeet(step: step, kind: kind, asks: base + (credit.need.map { [$0] } ?? [])))
      }
    }
  }

  /// The fields of the bachelor's degrees that a graduate program takes: by its rule, or its own family.
  private func accepted(by rule: StudyRuleFacts?, _ programs: FieldSet) -> FieldSet {
    if let accepts = rule?.accepts { return network.fields(accepts) }
    return programs.members.reduce(FieldSet(count: network.programs.count)) { union, program in
      union.union(network.families[network.programs[program].family]!)
    }
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

  // MARK: Credit

  /// What counts toward some programs, and for which of them.
  struct Credit {
    let programs: FieldSet
    let counted: CountedCredit?
    /// What has to be held for it; `nil` for nothing, or for what is held.
    let need: Int32?
    /// A job that it opens, which may go on beside the study.
    var job: Job?
  }

  /// Series beyond so many are not told apart: who may study anything transfers general credits.
  private static let mostSeries = 12

  /// General studies: the associate degree made for transfer (CIP series 24.01).
  private static let generalStudies = 2401

  /// Semester hours of an associate and a bachelor's degree, and of a certificate of a year.
  private static let hours = (associate: 60, bachelor: 120, yearCertificate: 30)

  /// Every credit that may count toward some programs at an award, and none at all.
  private func credits(_ programs: FieldSet, _ award: Award) -> [Credit] {
    let level = award.level
    var found: [Credit] = []
    let dual = dualCredits(level)
    found.append(Credit(programs: programs, counted: dual, need: nil))
    let least = dual?.percent ?? 0
    switch level {
    case .associate:
      let percent = assumption(.sameFieldTransfer) * Self.hours.yearCertificate / Self.hours.associate
      transfer(.certificateOneYear, .certificate, percent, programs, award, over: least, &found)
    case .bachelor:
      let percent = assumption(.sameFieldTransfer) * Self.hours.associate / Self.hours.bachelor
      transfer(.associate, .associate, percent, programs, award, over: least, &found)
      let general = assumption(.generalTransfer) * Self.hours.associate / Self.hours.bachelor
      if general > least, let fields = network.series[Self.generalStudies] {
        found.append(
          Credit(
            programs: programs,
            counted: CountedCredit(
              held: .award(.associate, series: Self.generalStudies), percent: general, basis: .assumption),
            need: number(.schooling(least: .associate, fields: number(fields)))))
      }
      nearTransfer(programs, over: least, &found)
    default: break
    }
    stacked(programs, level, over: least, &found)
    return found
  }

  /// Rows of the stacking table: all that the traveller holds; of what would have to be earned first, the award
  /// and the apprenticeship that count for most, and two credentials.
  private func stacked(_ programs: FieldSet, _ level: AwardLevel, over floor: Int, _ found: inout [Credit]) {
    let isAnything = seriesCount(programs) > Self.mostSeries
    var (awards, credentials, apprenticeships) = (1, 2, 1)
    let rows = rows(programs, level).map { network.stacking[Int($0)] }.filter { $0.facts.percent > floor }
      .enumerated().sorted { (-$0.element.facts.percent, $0.offset) < (-$1.element.facts.percent, $1.offset) }
    for (_, row) in rows {
      guard let held = held(row, isAnything: isAnything) else { continue }
      if !isMet(held.need) {
        switch row.facts.held {
        case .award: awards -= 1; if awards < 0 { continue }
        case .credential: credentials -= 1; if credentials < 0 { continue }
        case .apprenticeship: apprenticeships -= 1; if apprenticeships < 0 { continue }
        }
      }
      found.append(
        Credit(
          programs: row.fields.intersection(programs),
          counted: CountedCredit(held: held.held, percent: row.facts.percent, basis: row.facts.basis),
          need: held.need, job: held.job))
    }
  }

  /// The rows of what counts toward any of some programs, in order.
  private func rows(_ programs: FieldSet, _ level: AwardLevel) -> [Int32] {
    let byProgram = network.stackingOf[level]!
    var found: Set<Int32> = []
    for program in programs.members { found.formUnion(byProgram[program]) }
    return found.sorted()
  }

  private func seriesCount(_ programs: FieldSet) -> Int {
    Set(programs.members.map { network.programs[$0].series }).count
  }

  /// Credits of dual enrollment: two years of school are left for them at most.
  private func dualCredits(_ level: AwardLevel) -> CountedCredit? {
    guard level == .associate || level == .bachelor else { return nil }
    let years = standing.grade.map { min(2, 13 - $0) } ?? 0
    let credits = standing.collegeCredits + years * assumption(.dualCreditsPerYear)
    let hours = level == .associate ? Self.hours.associate : Self.hours.bachelor
    let percent = min(75, credits * 100 / hours)
    return percent > 0 ? CountedCredit(held: .credits(credits), percent: percent, basis: .assumption) : nil
  }

  /// An award of the same series counts by its credits: in every series where it is held, and else in the one
  /// that most colleges have on both levels.
  private func transfer(
    _ least: Award, _ level: AwardLevel, _ percent: Int, _ programs: FieldSet, _ award: Award,
    over floor: Int, _ found: inout [Credit]
  ) {
    guard percent > floor else { return }
    let series = Set(programs.members.map { network.programs[$0].series }).sorted()
    guard series.count <= Self.mostSeries else { return }
    let book = network.offerBook
    let home = series.filter { isOffered(network.series[$0]!, least) }
    let usual = (home.isEmpty ? series : home).max { left, right in
      let (own, other) = (
        min(book.count(series: left, least), book.count(series: left, award)),
        min(book.count(series: right, least), book.count(series: right, award))
      )
      return (own, right) < (other, left)
    }
    for code in series where code == usual || isHeld(least, series: code) {
      let own = network.series[code]!.intersection(network.offered[least]!)
      // An award that nobody confers cannot be held.
      guard !own.isEmpty else { continue }
      let counted = CountedCredit(held: .award(level, series: code), percent: percent, basis: .assumption)
      let targets = programs.intersection(network.series[code]!)
      found.append(
        Credit(
          programs: targets, counted: counted,
          need: number(.schooling(least: least, fields: number(network.series[code]!)))))
      // Beside the study one may work in what the award opens, if it is of that field, too.
      if let occupation = network.jobs[level]?[code] {
        let both = own.intersection(network.fields[Int(occupation)])
        if !both.isEmpty, occupation != goal {
          found.append(
            Credit(
              programs: targets, counted: counted,
              need: number(.schooling(least: least, fields: number(both))),
              job: Job(occupation: occupation, pay: curve(occupation))))
        }
      }
    }
  }

  private func isHeld(_ least: Award, series: Int) -> Bool {
    standing.awards.contains { $0.award >= least && network.programs[Int($0.program)].series == series }
  }

  /// An associate degree that is held already counts in the whole of its family, though for less.
  private func nearTransfer(_ programs: FieldSet, over floor: Int, _ found: inout [Credit]) {
    let percent = assumption(.nearFieldTransfer) * Self.hours.associate / Self.hours.bachelor
    guard percent > floor else { return }
    for award in standing.awards where award.award == .associate {
      let code = network.programs[Int(award.program)]
      let own = programs.intersection(network.families[code.family]!)
      guard !own.isEmpty else { continue }
      found.append(
        Credit(
          programs: own,
          counted: CountedCredit(
            held: .award(.associate, series: code.series), percent: percent, basis: .assumption),
          need: nil))
    }
  }

  /// What a row of the stacking table asks to be held. What the traveller does not hold has to be a step worth
  /// taking by itself: an award, an apprenticeship, or a license of which it is known what it takes.
  private func held(
    _ row: CareerNetwork.Stacking, isAnything: Bool
  ) -> (held: CountedCredit.Held, need: Int32, job: Job?)? {
    switch row.facts.held {
    case .award(let level, _):
      guard let fields = row.held, let first = fields.members.first else { return nil }
      let least: Award = level == .certificate ? .certificateOneTerm : level.leastAward
      let need = number(.schooling(least: least, fields: number(fields)))
      guard isMet(need) || (!isAnything && fields.intersects(network.offered[least]!)) else { return nil }
      return (.award(level, series: network.programs[first].series), need, nil)
    case .credential(let id):
      guard let place = network.credentialPlace[id] else { return nil }
      let need = number(.credential(place))
      let facts = network.credentials[Int(place)]
      let isStep =
        !isAnything && !facts.ways.isEmpty
        && network.needing[Int(place)].contains { isNear(network.occupations[Int($0)].code) }
      guard isMet(need) || isStep else { return nil }
      return (.credential(id), need, job(opened: place))
    case .apprenticeship(let rapids):
      guard let place = network.apprenticeshipPlace[rapids] else { return nil }
      let need = number(.apprenticeship(number(list: [place])))
      let isStep = !isAnything && network.apprenticeships[Int(place)].occupations.contains(where: isNear)
      guard isMet(need) || isStep else { return nil }
      var job: Job?
      let served = network.apprenticeships[Int(place)].occupations.first
      if let served, let occupation = network.occupationPlace[served], occupation != goal {
        job = Job(occupation: occupation, pay: curve(occupation))
      }
      return (.apprenticeship(rapids: rapids), need, job)
    }
  }
}
