import CareerModel

extension CareerExpander {
  /// The entry that asks for the least schooling.
  func leastEntry(_ occupation: Int32) -> CareerEntry? {
    realEntries(occupation).first { $0.schooling != .apprenticeship }
  }

  /// The entries that are typical or that enough people named.
  func realEntries(_ occupation: Int32) -> [CareerEntry] {
    let least = request.assumptions[.realShare]
    return network.entries[Int(occupation)].filter {
      $0.isTypical || $0.share ?? 0 >= least || $0.schooling == .apprenticeship
    }
  }

  /// Months of related work that an occupation asks for; `nil` when none.
  func experienceMonths(_ occupation: Int32) -> Int? {
    switch network.occupations[Int(occupation)].experience {
    case .none: nil
    case .some: assumption(.someExperienceMonths)
    case .long: assumption(.longExperienceMonths)
    }
  }

  /// The least level of schooling that an occupation's license asks for; `nil` without such a license.
  func licensedLevel(_ occupation: Int32) -> AwardLevel? {
    if network.occupations[Int(occupation)].licences.isEmpty { return nil }
    if let known = licensedLevels[occupation] { return known }
    let made = makeLicensedLevel(occupation)
    licensedLevels[occupation] = .some(made)
    return made
  }

  private func makeLicensedLevel(_ occupation: Int32) -> AwardLevel? {
    var highest: AwardLevel?
    for group in network.occupations[Int(occupation)].licences {
      let levels = group.compactMap { network.credentialPlace[$0] }.map { credentialLevel($0, depth: 0) }
      guard let least = levels.min(by: { ($0?.rank ?? -1) < ($1?.rank ?? -1) }) ?? nil else { continue }
      highest = max(highest ?? least, least)
    }
    return highest
  }

  private func credentialLevel(_ credential: Int32, depth: Int) -> AwardLevel? {
    guard depth < 4 else { return nil }
    var least: AwardLevel??
    for way in credentialWays(credential) {
      var highest: AwardLevel?
      for number in way.needs {
        let own: AwardLevel?
        switch needs[Int(number)] {
        case .schooling(let award, _): own = award.level
        case .credential(let prior): own = credentialLevel(prior, depth: depth + 1)
        default: own = nil
        }
        if let own { highest = max(highest ?? own, own) }
      }
      if least == nil || (highest?.rank ?? -1) < ((least ?? nil)?.rank ?? -1) { least = .some(highest) }
    }
    return least ?? nil
  }

  /// What an entry to an occupation asks for: one list for each choice of licenses. `nil` when it leads on to
  /// more experience than can be followed.
  func entryNeeds(_ occupation: Int32, _ entry: CareerEntry, depth: Int) -> [[Int32]]? {
    var base: [Int32] = []
    switch entry.schooling {
    // Nobody is told to leave school for a job.
    case .none: if standing.isAtSchool { base.append(number(.diploma)) }
    case .diploma: base.append(number(.diploma))
    case .award(let level):
      if let licensed = licensedLevel(occupation), level <= licensed { break }
      let own = network.fields[Int(occupation)]
      let fields = number(own.isEmpty ? network.everyField : own)
      base.append(number(.schooling(least: entry.award ?? level.leastAward, fields: fields)))
    case .apprenticeship:
      guard licensedLevel(occupation) == nil else { return nil }
      let list = network.occupations[Int(occupation)].apprenticeships.compactMap {
        network.apprenticeshipPlace[$0]
      }
      guard !list.isEmpty else { return nil }
      base.append(number(.apprenticeship(number(list: list))))
    }
    if entry.schooling != .apprenticeship, let months = experienceMonths(occupation),
      standing.months(in: occupation) < months
    {
      // Work that leads to work is followed two steps back.
      guard depth < 2 else { return nil }
      let feeders = Array(network.feeders[Int(occupation)].prefix(depth == 0 ? 4 : 2))
      if !feeders.isEmpty { base.append(number(.experience(number(list: feeders), months: months))) }
    }
    var choices: [[Int32]] = [base]
    let licences = network.occupations[Int(occupation)].licences
    for group in licences {
      let own = group.compactMap { network.credentialPlace[$0] }
      guard !own.isEmpty else { continue }
      choices = choices.flatMap { chosen in own.prefix(4).map { chosen + [number(.credential($0))] } }
    }
    if licences.isEmpty, let home = request.home,
      network.occupations[Int(occupation)].stateLicences[home] != nil
    {
      let licence = number(.stateLicence(occupation))
      choices = choices.map { $0 + [licence] }
    }
    return choices
  }
}
