package import CareerModel
package import Routing
package import Wording

/// Says in words what a router found, with the titles of the catalogue. Titles keep their language.
package struct RouteWords: Sendable {
  package let words: Wording
  package let catalog: CareerCatalog
  private let apprenticeships: [String: Apprenticeship]

  /// Words in the catalogue's language. Throws `CatalogError.unreadable`.
  package init(_ catalog: CareerCatalog) throws(CatalogError) {
    self.catalog = catalog
    words = .of(catalog.language)
    apprenticeships = try catalog.apprenticeships()
  }

  // MARK: Titles

  /// The title of an occupation; its code where the catalogue does not know it.
  package func title(_ occupation: OccupationCode) -> Passage {
    words.title(catalog.occupation(occupation)?.title ?? occupation.description)
  }

  /// The name of a credential; its id where the catalogue does not know it.
  package func title(_ credential: CredentialID) -> Passage {
    words.title(catalog.credential(credential)?.name ?? credential.rawValue)
  }

  /// The title of a program; its code where the catalogue does not know it.
  package func title(_ program: CIPCode) -> Passage {
    words.title(catalog.program(program)?.title ?? program.description)
  }

  /// The title of an apprenticeship; its code where the catalogue does not know it.
  package func title(apprenticeship rapids: String) -> Passage {
    words.title(apprenticeships[rapids]?.title ?? rapids)
  }

  // MARK: Legs

  /// What one does in a leg: "Associate degree, Registered Nursing", "Finish high school".
  package func title(_ subject: RouteLeg.Subject) -> Passage {
    switch subject {
    case .highSchool(_, let credential?): words.passage(.routeHighSchoolWith, title(credential))
    case .highSchool(nil, nil): Passage(words[.routeEquivalency])
    case .highSchool: Passage(words[.routeHighSchool])
    case .study(let award, let program?):
      words.passage(.routeStudyIn, words.award(award), title(program))
    case .study(let award, nil): words.passage(.routeAnyField, words.award(award))
    case .apprenticeship(let rapids): words.passage(.routeApprenticeship, title(apprenticeship: rapids))
    case .credential(let id): title(id)
    case .stateLicence(let title): words.title(title)
    case .work(let occupation): words.passage(.routeWork, title(occupation))
    }
  }

  /// A leg in as few words as a bar has room for: "Associate degree", "License".
  package func label(_ subject: RouteLeg.Subject) -> Passage {
    switch subject {
    case .highSchool: Passage(words[.routeKindHighSchool])
    case .study(let award, _): Passage(words.award(award))
    case .apprenticeship: Passage(words[.routeKindApprenticeship])
    case .credential(let id):
      Passage(words[catalog.credential(id)?.kind == .licence ? .routeKindLicense : .routeKindCredential])
    case .stateLicence: Passage(words[.routeKindLicense])
    case .work(let occupation): title(occupation)
    }
  }

  /// What one has after a leg: "High school diploma", "Associate degree, Registered Nursing".
  package func earned(_ leg: RouteLeg) -> Passage {
    switch leg.subject {
    case .highSchool(_, let credential?): words.passage(.routeEarnDiplomaWith, title(credential))
    case .highSchool: Passage(words[.routeEarnDiploma])
    case .apprenticeship(let rapids):
      words.passage(.routeEarnApprenticeship, title(apprenticeship: rapids))
    case .work(let occupation):
      words.passage(.routeEarnWork, words.duration(leg.months), title(occupation))
    case .study, .credential, .stateLicence: title(leg.subject)
    }
  }

  /// That one works beside a leg; `nil` for a leg that is work itself, or leaves no time for it.
  package func beside(_ leg: RouteLeg) -> Passage? {
    guard let occupation = leg.workingAs else { return nil }
    switch leg.kind {
    case .study: return words.passage(.routeBeside, title(occupation))
    case .licence: return words.passage(.routeWhileWorking, title(occupation))
    case .highSchool, .apprenticeship, .work: return nil
    }
  }

  /// A route in one line: "Certificate, then license, then work as Nursing Assistants". High school is named
  /// only where a credential is earned there, or where it is all there is.
  package func name(_ route: Itinerary) -> Passage {
    let legs = route.legs.filter { leg in
      if case .highSchool(_, nil) = leg.subject { return false }
      return true
    }
    guard let first = legs.first ?? route.legs.first else { return Passage(words[.routeStartNow]) }
    return legs.dropFirst().reduce(named(first, isFirst: true)) { name, leg in
      words.passage(.routeThen, name, named(leg, isFirst: false))
    }
  }

  private func named(_ leg: RouteLeg, isFirst: Bool) -> Passage {
    switch leg.subject {
    case .highSchool(_, let credential?): words.passage(.routeInHighSchool, title(credential))
    case .study where leg.workingAs != nil:
      words.passage(.routePartTime, isFirst ? label(leg.subject) : label(leg.subject).beginningSmall)
    case .highSchool, .study: isFirst ? label(leg.subject) : label(leg.subject).beginningSmall
    case .work: isFirst ? title(leg.subject) : title(leg.subject).beginningSmall
    case .apprenticeship, .credential, .stateLicence: title(leg.subject)
    }
  }

  // MARK: Entry and credit

  /// By which rule a route opens its goal, a sentence for each part of it.
  package func entry(_ rule: EntryRule) -> [Passage] {
    var sentences: [Passage] = []
    if rule.schooling == .apprenticeship {
      sentences.append(Passage(words[.routeEntryApprenticeship]))
    } else {
      if rule.isTypical {
        sentences.append(words.passage(.routeEntryTypical, words.schooling(rule.schooling)))
      }
      if let share = rule.share {
        let percent = Figures.decimal(share)
        sentences.append(
          rule.schooling == .none
            ? words.passage(.routeEntryShareNone, percent)
            : words.passage(.routeEntryShare, percent, words.schooling(rule.schooling)))
        if rule.isShareUncertain { sentences.append(Passage(words[.routeEntryUncertain])) }
      }
    }
    if rule.experienceMonths > 0 {
      sentences.append(words.passage(.routeEntryExperience, words.duration(rule.experienceMonths)))
    }
    if !rule.licences.isEmpty {
      let names = Passage(rule.licences.map(title), separator: "; ")
      sentences.append(words.passage(.routeEntryLicense, names))
    }
    return sentences
  }

  /// Which share of the jobs ask for no more schooling than one has at the end of a route.
  package func doors(_ route: Itinerary) -> String { words(.routeDoors, Figures.decimal(route.doors)) }

  /// What counted toward a leg, how much of it, and why.
  package func credit(_ credit: CountedCredit) -> Passage {
    let saved = words.passage(.routeCreditHeld, held(credit.held), String(credit.percent))
    return Passage([saved, words.basis(credit.basis)], separator: " ")
  }

  private func held(_ held: CountedCredit.Held) -> Passage {
    switch held {
    case .award(let level, let series):
      guard let field = catalog.seriesTitle(series) else { return Passage(words.awardLevel(level)) }
      return words.passage(.routeCreditIn, words.awardLevel(level), words.title(field))
    case .credential(let id): return title(id)
    case .apprenticeship(let rapids):
      return words.passage(.routeEarnApprenticeship, title(apprenticeship: rapids))
    case .credits(let number): return Passage(words.count(.routeCollegeCredits, number))
    }
  }

  // MARK: No route

  /// Why there is no route at all.
  package func obstacle(_ obstacle: RouteObstacle) -> Passage {
    switch obstacle {
    case .noEntryRule(let code): words.passage(.routeObstacleNoEntry, title(code))
    case .tooFar(let code, let legs): words.passage(.routeObstacleTooFar, title(code), String(legs))
    }
  }

  /// What one could get first, with its time and cost.
  package func opening(_ opening: RouteOpening) -> Passage {
    words.passage(
      .routeOpening, title(opening.leg), words.stepDuration(opening.months),
      Figures.dollars(opening.cost))
  }
}

extension Passage {
  /// The passage with a small first letter, as it stands within a sentence.
  fileprivate var beginningSmall: Passage {
    guard let first = parts.first else { return self }
    var small = Passage(first.text.prefix(1).lowercased() + first.text.dropFirst(), in: first.language)
    for part in parts.dropFirst() { small.append(Passage(part.text, in: part.language)) }
    return small
  }
}
