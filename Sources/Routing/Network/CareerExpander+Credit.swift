import CareerModel

extension CareerExpander {
  /// What counts toward some programs, and for which of them.
  struct Credit {
    let programs: FieldSet
    let counted: CountedCredit?
    /// What has to be held for it; `nil` for nothing, or for what is held.
    let need: Int32?
    /// A job that it opens, which may go on beside the study.
    var job: Job?
  }

  /// What a row of the stacking table asks to be held, and the job that it opens.
  struct HeldForCredit {
    let held: CountedCredit.Held
    let need: Int32
    var job: Job?
  }

  /// Series beyond so many are not told apart: who may study anything transfers general credits.
  private static let mostSeries = 12

  /// General studies: the associate degree made for transfer (CIP series 24.01).
  private static let generalStudies = 2401

  /// Semester hours of an associate and a bachelor's degree, and of a certificate of a year.
  private static let hours = (associate: 60, bachelor: 120, yearCertificate: 30)

  /// Every credit that may count toward some programs at an award, and none at all.
  func credits(_ programs: FieldSet, _ award: Award) -> [Credit] {
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
    let isAnything = network.series(of: programs, atMost: Self.mostSeries) == nil
    // Who may study anything takes no step for one field's sake.
    if isAnything, standing.holdsNothing { return }
    var left = (awards: 1, credentials: 2, apprenticeships: 1)
    for place in rows(programs, level, over: floor) {
      let row = network.stacking[Int(place)]
      let isSpent =
        switch row.facts.held {
        case .award: left.awards == 0 && standing.awards.isEmpty
        case .credential: left.credentials == 0 && standing.credentials.isEmpty
        case .apprenticeship: left.apprenticeships == 0 && standing.apprenticeships.isEmpty
        }
      guard !isSpent, let held = held(place, isAnything: isAnything) else { continue }
      if !isMet(held.need) {
        switch row.facts.held {
        case .award: if left.awards == 0 { continue } else { left.awards -= 1 }
        case .credential: if left.credentials == 0 { continue } else { left.credentials -= 1 }
        case .apprenticeship: if left.apprenticeships == 0 { continue } else { left.apprenticeships -= 1 }
        }
      }
      found.append(
        Credit(
          programs: row.fields.intersection(programs),
          counted: CountedCredit(held: held.held, percent: row.facts.percent, basis: row.facts.basis),
          need: held.need, job: held.job))
    }
  }

  /// The rows of what counts for more than a floor toward any of some programs: what counts for most first.
  private func rows(_ programs: FieldSet, _ level: AwardLevel, over floor: Int) -> [Int32] {
    let byProgram = network.stackingOf[level]!
    return Set(programs.members.lazy.flatMap { byProgram[$0] })
      .map { (percent: network.stacking[Int($0)].facts.percent, place: $0) }.filter { $0.percent > floor }
      .sorted { (-$0.percent, $0.place) < (-$1.percent, $1.place) }.map(\.place)
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
    guard percent > floor, let series = network.series(of: programs, atMost: Self.mostSeries) else { return }
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
  private func held(_ place: Int32, isAnything: Bool) -> HeldForCredit? {
    let key = isAnything ? ~place : place
    if let known = heldForCredit[key] { return known }
    let made = makeHeld(network.stacking[Int(place)], isAnything: isAnything)
    heldForCredit[key] = .some(made)
    return made
  }

  private func makeHeld(_ row: CareerNetwork.Stacking, isAnything: Bool) -> HeldForCredit? {
    switch row.facts.held {
    case .award(let level, _):
      guard let fields = row.held, let first = fields.members.first else { return nil }
      let least: Award = level == .certificate ? .certificateOneTerm : level.leastAward
      let need = number(.schooling(least: least, fields: number(fields)))
      guard isMet(need) || (!isAnything && fields.intersects(network.offered[least]!)) else { return nil }
      return HeldForCredit(held: .award(level, series: network.programs[first].series), need: need)
    case .credential(let id):
      guard let place = network.credentialPlace[id] else { return nil }
      let need = number(.credential(place))
      let facts = network.credentials[Int(place)]
      let isStep =
        !isAnything && !facts.ways.isEmpty
        && network.needing[Int(place)].contains { isNear(network.occupations[Int($0)].code) }
      guard isMet(need) || isStep else { return nil }
      return HeldForCredit(held: .credential(id), need: need, job: job(opened: place))
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
      return HeldForCredit(held: .apprenticeship(rapids: rapids), need: need, job: job)
    }
  }
}
